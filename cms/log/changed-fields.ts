import { isDeepStrictEqual } from 'node:util';
import type { Field } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Fields whose changes are not logged: set by the CMS itself (review steps have their own lines) or secret.
 */
const silent = new Set([
  'id',
  'reviewState',
  'writtenBy',
  'createdAt',
  'updatedAt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'hash',
  'salt',
  'phoneMark',
  'receiptMark',
  'awaitsAnswer',
]);

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A reference without its populated content. */
function bare(value: unknown): unknown {
  const { relationTo, value: target } = recordOf(value);
  return typeof relationTo === 'string' ? [relationTo, idOf(target)] : (idOf(value) ?? value);
}

/** Whether a field has the same value in both states. Populated and plain references are equal. */
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

/** A field that differs between two states of a record. */
interface FieldChange {
  label: string;
  field: Field;
  from: unknown;
  to: unknown;
}

/** The top-level fields, and those in groups, that differ between two states of a record. */
function fieldChanges(fields: readonly Field[], before: unknown, after: unknown): FieldChange[] {
  const [a, b] = [recordOf(before), recordOf(after)];
  return fields.flatMap((field): FieldChange[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? fieldChanges(tab.fields, a[tab.name], b[tab.name])
          : fieldChanges(tab.fields, a, b),
      );
    }
    if (field.type === 'row' || field.type === 'collapsible') return fieldChanges(field.fields, a, b);
    if (!('name' in field) || field.name === undefined || field.type === 'join' || field.type === 'ui')
      return [];
    if (field.type === 'group') return fieldChanges(field.fields, a[field.name], b[field.name]);
    const [from, to] = [a[field.name], b[field.name]];
    if (silent.has(field.name) || field.name.endsWith('_tz') || isSame(field, from, to)) return [];
    const label =
      field.name === '_status' ? '发布状态' : typeof field.label === 'string' ? field.label : field.name;
    return [{ label, field, from, to }];
  });
}

/**
 * Chinese names of the fields that differ between two states of a record: top-level fields, and fields in
 * groups by their own name.
 */
export const changedFields = (fields: readonly Field[], before: unknown, after: unknown): string[] =>
  fieldChanges(fields, before, after).map(({ label }) => label);

/** The changed numbers, each with its old and new value: `服务群众（人次）：43 → 430`. */
export const changedNumbers = (fields: readonly Field[], before: unknown, after: unknown): string[] =>
  fieldChanges(fields, before, after)
    .filter(({ field }) => field.type === 'number')
    .map(
      ({ label, from, to }) =>
        `${label}：${isNothing(from) ? '空' : String(from)} → ${isNothing(to) ? '空' : String(to)}`,
    );
