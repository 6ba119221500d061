import { yearOf } from '../cells/year-of.ts';
import { valueAt } from '../at-path.ts';
import { numberOf, type Counted } from '../cells/number-of.ts';
import type { Column } from '../column.ts';
import { described, putUnderstood, type About } from './described.ts';

const numberRead = (path: string): Column['read'] => {
  return (record) => {
    const value = valueAt(record, path);
    return typeof value === 'number' ? value : '';
  };
};

/** A number of what the column counts. */
export const numberColumn = (path: string, counted: Counted, about: About): Column => ({
  ...described(path, about),
  read: numberRead(path),
  write: (cell, fields) => putUnderstood(fields, path, numberOf(cell, counted)),
});

/** A year, or the year of a full date. */
export const yearColumn = (path: string, about: About): Column => ({
  ...described(path, about),
  read: numberRead(path),
  write: (cell, fields) => putUnderstood(fields, path, yearOf(cell)),
});
