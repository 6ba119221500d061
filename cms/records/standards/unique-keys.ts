import { recordOf } from '#cms/errors/record-of.ts';

/** A list needs at least one row, and the key of each row must be unique. */
export function uniqueKeys(rows: unknown): string | true {
  if (!Array.isArray(rows) || rows.length === 0) return '请至少写一条。';
  const keys = rows.map((row) => recordOf(row).key);
  const twice = keys.find((key, index) => typeof key === 'string' && keys.indexOf(key) !== index);
  return typeof twice === 'string' ? `代号“${twice}”用了两次，请改其中一个。` : true;
}
