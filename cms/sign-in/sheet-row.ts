import { z } from 'zod';
import { difficulties } from '#cms/records/points/difficulties.ts';
import { participationRoles } from '#cms/records/points/participation-roles.ts';

const keysOf = <T extends Readonly<Record<string, string>>>(labels: T) =>
  Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];
const time = z.string().trim().max(5);

/** One row of a sheet as it is typed. */
const sheetRow = z.strictObject({
  /** Names the row in the answer. */
  key: z.string().min(1).max(60),
  /** Identifier of the volunteer if one was chosen; '' otherwise. */
  volunteer: z.string().max(60),
  /** Name or telephone number as written. */
  written: z.string().trim().max(60),
  /** Day of the row, `YYYY-MM-DD`; '' for the first day of the activity. */
  day: z.string().max(10),
  /** Times of that day, `9:00`; '' if not known. */
  in: time,
  out: time,
  /** Hours, where one of the two times is not known. */
  hours: z.string().trim().max(6),
  role: z.enum(keysOf(participationRoles)),
  difficulty: z.enum(keysOf(difficulties)),
  /** The stored record that the row corrects, with the version that it began from; null for a new one. */
  stored: z.strictObject({ id: z.string(), updatedAt: z.string() }).nullable(),
  /** The phone's sign-in that the row confirms, with the version that was looked at; null if none. */
  signIn: z.strictObject({ id: z.string(), updatedAt: z.string() }).nullable(),
  /** Why a stored record is changed. */
  reason: z.string().trim().max(200),
});
export type SheetRow = z.infer<typeof sheetRow>;

/** A sheet handed in: its activity and the rows that are to be saved. */
export const sheetBody = z.strictObject({
  activity: z.string(),
  rows: z.array(sheetRow).min(1).max(200),
});

/** What became of a row. */
export type RowResult =
  | {
      key: string;
      is: 'saved';
      id: string;
      updatedAt: string;
      hours: number;
      volunteer: string;
      label: string;
    }
  | { key: string; is: 'refused'; message: string };
