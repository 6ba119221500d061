import type { FlattenedField } from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import { idOf } from '#cms/access/id-of.ts';
import { shanghaiDay, shanghaiMoment } from '#content/time/shanghai.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { valueAt } from '../at-path.ts';
import type { Fields } from '../column.ts';

/** A column that is only exported. */
export interface OutColumn {
  /** Path of its field, e.g. `story.photos`. */
  path: string;
  heading: string;
  read: (record: Fields) => string | number;
}

/** Names of records by identifier, for fields that hold only the identifier. */
type Names = ReadonlyMap<string, string>;

const nameOf = (value: unknown, names: Names): string => {
  const known = names.get(idOf(value) ?? '');
  if (known !== undefined) return known;
  // Pictures and files have the same name as in the folder that is exported with them.
  const { filename, shortName, name, title, code } = recordOf(value);
  const found = [filename, shortName, name, title, code].find((one) => typeof one === 'string' && one !== '');
  return typeof found === 'string' ? found : (idOf(value) ?? '');
};

/** Chinese names of Payload's own fields and states. */
const payloads: Readonly<Record<string, string>> = {
  createdAt: '建立时间',
  updatedAt: '修改时间',
  _status: '发布状态',
  email: '登录邮箱',
  filename: '文件名',
  mimeType: '文件类型',
  filesize: '文件大小（字节）',
  width: '宽（像素）',
  height: '高（像素）',
};
const states: Readonly<Record<string, string>> = { draft: '草稿', published: '已发布' };

function labelOf(field: FlattenedField): string {
  const label = 'label' in field && typeof field.label === 'string' ? field.label : '';
  return /\p{Script=Han}/u.test(label) ? label : (payloads[field.name] ?? field.name);
}

function optionLabel(field: FlattenedField, value: unknown): string {
  if (field.name === '_status') return states[String(value)] ?? '';
  const options = field.type === 'select' || field.type === 'radio' ? field.options : [];
  const option = options.find((one) => typeof one === 'object' && one.value === value);
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(value ?? '');
}

function cellOf(field: FlattenedField, value: unknown, names: Names): string | number {
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'number':
      if (typeof value !== 'number') return '';
      // Stored in whole tenths (`tenths-field.ts`).
      return field.custom?.['isTenths'] === true ? Number(pointsText(value)) : value;
    case 'checkbox':
      return value === true ? '是' : '否';
    case 'date':
      if (typeof value !== 'string') return '';
      return field.timezone || stamps.has(field.name)
        ? shanghaiMoment(value).slice(0, 16).replace('T', ' ')
        : shanghaiDay(value);
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
        .map((one: unknown) => nameOf(recordOf(one)['value'] ?? one, names))
        .join('、');
    case 'array':
      return (Array.isArray(value) ? value : [])
        .map((row) => rowText(field.flattenedFields, recordOf(row), names))
        .join('\n');
    default:
      return typeof value === 'string' ? value : '';
  }
}

/** A row of an array field as one line: `姓名：张三，意见：可以发布`. */
function rowText(fields: readonly FlattenedField[], row: Fields, names: Names): string {
  return fields
    .filter(isShown)
    .map((field) => [labelOf(field), cellOf(field, row[field.name], names)])
    .filter(([, cell]) => cell !== '')
    .map(([label, cell]) => `${label}：${cell}`)
    .join('，');
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
  'array',
]);
/** Timestamps that Payload keeps for every record. */
const stamps = new Set(['createdAt', 'updatedAt']);
const hidden =
  /_tz$|^(?:url|thumbnailURL|focalX|focalY|sizes|salt|hash|sessions|resetPassword|loginAttempts|lockUntil)/;

const isShown = (field: FlattenedField) =>
  shown.has(field.type) && field.name !== 'id' && !hidden.test(field.name);

/**
 * Columns of any collection, one per field. Groups are flattened, and an array is one cell. Joins are left
 * out: their records are in their own collections.
 */
export function genericColumns(
  fields: readonly FlattenedField[],
  names: Names = new Map(),
  above = '',
): OutColumn[] {
  return fields.flatMap((field): OutColumn[] => {
    const path = above + field.name;
    if (hidden.test(field.name)) return [];
    if (field.type === 'group' || field.type === 'tab')
      return genericColumns(field.flattenedFields, names, `${path}.`);
    if (!isShown(field)) return [];
    return [{ path, heading: labelOf(field), read: (record) => cellOf(field, valueAt(record, path), names) }];
  });
}
