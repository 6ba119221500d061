import { idOf } from '#cms/access/id-of.ts';

/** An account of the ledger: a volunteer or a household, by identifier. */
export type AccountRef =
  | { readonly volunteer: string; readonly household?: undefined }
  | { readonly household: string; readonly volunteer?: undefined };

/** Name of an account in the ledger: `v:<id>` of a volunteer, `h:<id>` of a household. */
export const accountName = ({ volunteer, household }: AccountRef): string =>
  volunteer === undefined ? `h:${household}` : `v:${volunteer}`;

/** The account that a stored record is about; null if it names none. */
export function accountOf(row: { volunteer?: unknown; household?: unknown }): AccountRef | null {
  const volunteer = idOf(row.volunteer);
  if (volunteer !== null) return { volunteer };
  const household = idOf(row.household);
  return household === null ? null : { household };
}
