import type { SealedMonth } from '#content/schema/sealed-month.ts';
import { rowHash } from '#content/sealed/row-hash.ts';
import { sealMonth } from '#content/sealed/seal-month.ts';
import { saltOf } from '#cms/sealed/seal.ts';
import { sealedRows, type SealedDocs, type UnsaltedRow } from '../sealed-rows.ts';

interface Known {
  /** What is sealed of other records: the activity’s day, the volunteer’s name. */
  others: string;
  hash: string;
}

/** Hashes by the record as it was read: a record that changed is another object. */
const hashes = new WeakMap<object, Known>();
const months = new Map<string, { all: string; row: SealedMonth }>();

function hashOf({ doc, row }: UnsaltedRow): string {
  const others = `${row.day} ${row.name}`;
  const known = hashes.get(doc);
  if (known?.others === others) return known.hash;
  const hash = rowHash({ ...row, salt: saltOf(row.id) });
  hashes.set(doc, { others, hash });
  return hash;
}

/** The seals of all months. What did not change since the last publish is not hashed again. */
export const sealedMonthRows = (...docs: SealedDocs): SealedMonth[] =>
  [...sealedRows(...docs)].map(([month, list]) => {
    const found = list.map(hashOf);
    const all = found.join('');
    const known = months.get(month);
    if (known?.all === all) return known.row;
    const row = sealMonth(month, found);
    months.set(month, { all, row });
    return row;
  });
