import { isDeepStrictEqual } from 'node:util';
import type { Field } from 'payload';
import { idOf } from '../access/id-of.ts';
import { recordOf } from '../rules/record-of.ts';

/** Noted by the CMS itself or secret: no change of these is told. */
const silent = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'hash',
  'salt',
]);

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A reference without what it was populated with. */
function bare(value: unknown): unknown {
  const { relationTo, value: target } = recordOf(value);
  return typeof relationTo === 'string' ? [relationTo, idOf(target)] : (idOf(value) ?? value);
}

/** Whether a field holds the same in both states, references populated or not. */
function isSame(field: Field, a: unknown, b: unknown): boolean {
  if (isNothing(a) && isNothing(b)) return true;
  if (field.type === 'relationship' || field.type === 'upload') {
    return isDeepStrictEqual(listOf(a).map(bare), listOf(b).map(bare));
  }
  if (field.type !== 'array') return isDeepStrictEqual(a, b);
  const [before, after] = [listOf(a ?? []), listOf(b ?? [])];
  return (
    before.length === after.length &&
    before.every((row, index) => changedFields(field.fields, row, after[index]).length === 0)
  );
}

/** Chinese names of the top-level fields (those in groups by their own name) that differ between two states of a record. */
export function changedFields(fields: readonly Field[], before: unknown, after: unknown): string[] {
  const [a, b] = [recordOf(before), recordOf(after)];
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? changedFields(tab.fields, a[tab.name], b[tab.name])
          : changedFields(tab.fields, a, b),
      );
    }
    if (field.type === 'row' || field.type === 'collapsible') return changedFields(field.fields, a, b);
    if (!('name' in field) || field.name === undefined || field.type === 'join' || field.type === 'ui')
      return [];
    if (field.type === 'group') return changedFields(field.fields, a[field.name], b[field.name]);
    if (silent.has(field.name) || field.name.endsWith('_tz') || isSame(field, a[field.name], b[field.name]))
      return [];
    return [typeof field.label === 'string' ? field.label : field.name];
  });
}
