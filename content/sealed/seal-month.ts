import { shownDigits, type SealedMonth } from '#content/schema/sealed-month.ts';
import { rootOf } from './root-of.ts';

/** The public row of a month from the hashes of its rows, in the order of the tree. */
export const sealMonth = (month: string, hashes: readonly string[]): SealedMonth => ({
  id: month,
  month,
  rows: hashes.length,
  root: rootOf(hashes),
  hashes: hashes.map((hash) => hash.slice(0, shownDigits)).join(''),
});
