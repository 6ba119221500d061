import type { Cell } from '../cells/cell.ts';
import type { Column, Fields } from '../column.ts';
import type { Directory } from '../directory.ts';

/** The empty value for a field with this value. */
const emptied = (value: unknown) => (Array.isArray(value) ? [] : typeof value === 'string' ? '' : null);

/** Empties the field of a column. Returns a Chinese message if that is not allowed, otherwise null. */
export function clearField(column: Column, fields: Fields, directory: Directory): string | null {
  if (column.isRequired) return '必填，不能清空。';
  const probe: Fields = {};
  // Writing an example into `probe` shows which fields the column uses. An example is always valid.
  const example: Cell = column.example;
  if (example === '' ? column.write('x', probe, directory) : column.write(example, probe, directory))
    return '这一列不能清空，请在系统里改。';
  for (const [name, value] of Object.entries(probe)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const group = { ...(fields[name] as Fields | undefined) };
      for (const [inner, one] of Object.entries(value)) group[inner] = emptied(one);
      fields[name] = group;
    } else fields[name] = emptied(value);
  }
  return null;
}
