import { shownDigits, type SealedMonth } from '#content/schema/sealed-month.ts';
import { inSealedOrder } from './in-sealed-order.ts';
import { rootOf } from './root-of.ts';
import { rowHash } from './row-hash.ts';
import type { SealedFile } from './sealed-file.ts';
import type { SealedRow } from './sealed-row.ts';

/** One difference between the rows of a file and those that were sealed. */
export interface SealFault {
  kind: 'altered' | 'missing' | 'added';
  /** Place in the tree, from 1; of an added row its place among the rows of the file. */
  place: number;
  /** The row of the file; null if it is missing. */
  row: SealedRow | null;
}

/** What a file of rows proves against the published seal. */
export interface SealCheck {
  /** True only if the root over these very rows is the published one. */
  isSame: boolean;
  /** Empty if the rows are the same. Empty too if the root alone was forged: then `isSame` is false. */
  faults: SealFault[];
  /** Distinct volunteers among the rows: to be compared with the published number. */
  people: number;
}

/**
 * Compares the rows of a month with its published seal, and names rows that were altered, are missing or were
 * added. An altered row stands between the same neighbours as before. Where several places in a row differ they
 * are paired in order, and what is left over is missing or added.
 */
export function checkSealed(file: SealedFile, sealed: SealedMonth): SealCheck {
  const rows = file.rows.toSorted(inSealedOrder);
  const hashes = rows.map(rowHash);
  const people = new Set(rows.map(({ volunteerId }) => volunteerId)).size;
  if (rootOf(hashes) === sealed.root && hashes.length === sealed.rows)
    return { isSame: true, faults: [], people };
  const shown = hashes.map((hash) => hash.slice(0, shownDigits));
  const placeIn = new Map<string, number>();
  shown.forEach((hash, index) => {
    if (!placeIn.has(hash)) placeIn.set(hash, index);
  });
  const faults: SealFault[] = [];
  let at = 0;
  let open: number[] = [];
  const settle = (end: number) => {
    for (; at < end; at += 1) {
      const place = open.shift();
      const row = rows[at] ?? null;
      faults.push(
        place === undefined ? { kind: 'added', place: at + 1, row } : { kind: 'altered', place, row },
      );
    }
    faults.push(...open.map((place): SealFault => ({ kind: 'missing', place, row: null })));
    open = [];
  };
  for (let place = 1; place <= sealed.rows; place += 1) {
    const found = placeIn.get(sealed.hashes.slice((place - 1) * shownDigits, place * shownDigits));
    if (found === undefined || found < at) open.push(place);
    else {
      settle(found);
      at = found + 1;
    }
  }
  settle(rows.length);
  return { isSame: false, faults, people };
}
