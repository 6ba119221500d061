import type { FoundVolunteer } from '#cms/records/people/volunteer-label.ts';
import type { StoredRow, WaitingSignIn } from '../load-sheet.ts';
import type { SheetRow } from '../sheet-row.ts';

/** A row on the screen. */
export interface TypedRow extends SheetRow {
  /** What is shown in the first column once a volunteer is chosen. */
  label: string;
  /** How it stands: nothing changed since it was loaded or saved, to be saved, saved just now, refused. */
  is: 'kept' | 'typed' | 'saved' | 'refused';
  /** Why it was refused. */
  message: string;
  isSigned: boolean;
  corrections: number;
}

let made = 0;
/** A key that no row of this page has. */
const newKey = () => `r${Date.now().toString(36)}${(made += 1)}`;

/** An empty row. */
export const emptyRow = (): TypedRow => ({
  key: newKey(),
  volunteer: '',
  written: '',
  day: '',
  in: '',
  out: '',
  hours: '',
  role: 'volunteer',
  difficulty: 'normal',
  stored: null,
  signIn: null,
  reason: '',
  label: '',
  is: 'kept',
  message: '',
  isSigned: false,
  corrections: 0,
});

/** Whether nothing is in a row that is not stored. */
export const isEmpty = (row: TypedRow): boolean =>
  row.stored === null && row.volunteer === '' && row.written === '' && row.in === '' && row.out === '';

/** A row that is stored. */
export const rowOfStored = (
  { id, updatedAt, volunteer, hours, ...rest }: StoredRow,
  label: (one: FoundVolunteer) => string,
): TypedRow => ({
  ...emptyRow(),
  ...rest,
  key: id,
  volunteer: volunteer.id,
  label: label(volunteer),
  written: label(volunteer),
  hours: String(hours),
  stored: { id, updatedAt },
});

/** The row that confirms a phone's sign-in. */
export const rowOfSignIn = (
  { id, updatedAt, day, in: cameAt, out }: WaitingSignIn,
  volunteer: FoundVolunteer | undefined,
  written: string,
): TypedRow => ({
  ...emptyRow(),
  day,
  in: cameAt,
  out,
  volunteer: volunteer?.id ?? '',
  label: written,
  written,
  signIn: { id, updatedAt },
  is: 'typed',
});
