import { idOf } from '#cms/access/id-of.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
import type { Listed } from '../directory.ts';
import { putAt, valueAt } from '../at-path.ts';
import { textOf } from '../cells/cell.ts';
import type { Column } from '../column.ts';
import { described, type About } from './described.ts';

/** A record of another collection, by its name. */
export const referenceColumn = (path: string, list: Listed, about: About): Column => ({
  ...described(path, about),
  read: (record, directory) => directory.nameOf(list, idOf(valueAt(record, path))),
  write: (cell, fields, directory) => {
    const found = directory.find(list, textOf(cell));
    if ('fault' in found) return found.fault;
    putAt(fields, path, found.id);
    return null;
  },
});

/** Several records of another collection, by their names, separated by 、. */
export const referencesColumn = (path: string, list: Listed, about: About): Column => ({
  ...described(path, about),
  read: (record, directory) => {
    const value = valueAt(record, path);
    return (Array.isArray(value) ? value : []).map((one) => directory.nameOf(list, idOf(one))).join('、');
  },
  write: (cell, fields, directory) => {
    const ids: string[] = [];
    for (const name of splitLines(textOf(cell))) {
      const found = directory.find(list, name);
      if ('fault' in found) return found.fault;
      ids.push(found.id);
    }
    putAt(fields, path, ids);
    return null;
  },
});
