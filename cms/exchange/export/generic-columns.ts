import type { FlattenedField } from 'payload';
import { idOf } from '../../access/id-of.ts';
import { shanghaiDay } from '../../dates/shanghai-day.ts';
import { recordOf } from '../../rules/record-of.ts';
import { valueAt } from '../at-path.ts';
import type { Fields } from '../column.ts';

/** A column that only goes out. */
export interface OutColumn {
  heading: string;
  read: (record: Fields) => string | number;
}

const nameOf = (value: unknown): string => {
  const { shortName, name, title, code, alt } = recordOf(value);
  const found = [shortName, name, title, code, alt].find((one) => typeof one === 'string' && one !== '');
  return typeof found === 'string' ? found : (idOf(value) ?? '');
};

const labelOf = (field: FlattenedField) =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

function optionLabel(field: FlattenedField, value: unknown): string {
  const options = field.type === 'select' || field.type === 'radio' ? field.options : [];
  const option = options.find((one) => typeof one === 'object' && one.value === value);
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(value ?? '');
}

function cellOf(field: FlattenedField, value: unknown): string | number {
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? value : '';
    case 'checkbox':
      return value === true ? '是' : '否';
    case 'date':
      return typeof value === 'string' ? shanghaiDay(value) : '';
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((one) => optionLabel(field, one))
        .join('、');
    case 'relationship':
    case 'upload':
      return [value]
        .flat()
        .map((one: unknown) => nameOf(recordOf(one)['value'] ?? one))
        .join('、');
    default:
      return typeof value === 'string' ? value : '';
  }
}

const shown = new Set([
  'text',
  'textarea',
  'email',
  'number',
  'checkbox',
  'date',
  'select',
  'radio',
  'relationship',
  'upload',
]);
const hidden = /_tz$|^(?:salt|hash|sessions|resetPassword|loginAttempts|lockUntil)/;

/** Columns of any collection, one for each plain field, groups opened out; lists and joins are left to their own collections. */
export function genericColumns(fields: readonly FlattenedField[], above = ''): OutColumn[] {
  return fields.flatMap((field): OutColumn[] => {
    const path = above + field.name;
    if (hidden.test(field.name)) return [];
    if (field.type === 'group' || field.type === 'tab')
      return genericColumns(field.flattenedFields, `${path}.`);
    if (!shown.has(field.type) || field.name === 'id') return [];
    return [{ heading: labelOf(field), read: (record) => cellOf(field, valueAt(record, path)) }];
  });
}
