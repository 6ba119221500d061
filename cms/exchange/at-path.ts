import { recordOf } from '#cms/errors/record-of.ts';
import type { Fields } from './column.ts';

/** The value at a path such as `ledger.volunteerCount`. */
export function valueAt(record: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => recordOf(value)[name], record);
}

/** Sets the value at a path; creates missing groups on the way. */
export function putAt(record: Fields, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let level = record;
  for (const name of names) {
    level[name] = { ...recordOf(level[name]) };
    level = level[name] as Fields;
  }
  level[last] = value;
}
