import type { FlattenedField } from 'payload';
import { validOperators } from 'payload/shared';
import type { Condition } from './conditions-of.ts';

/** Operators for places, which no field holds; and `all`, which SQLite does not support. */
const unused: ReadonlySet<string> = new Set(['near', 'within', 'intersects', 'all']);
const operators: ReadonlySet<string> = new Set(validOperators.filter((one) => !unused.has(one)));
const ofMany: ReadonlySet<string> = new Set(['in', 'not_in']);
const ofTexts: ReadonlySet<string> = new Set(['like', 'not_like', 'contains']);
/**
 * Maximum number of values in one condition. More than Payload itself uses to load the records that a list of
 * the admin refers to, less than SQLite allows (32,766).
 */
const mostValues = 10_000;
/** Operators for a reference or an id: it can only be compared for identity. */
const ofReferences: ReadonlySet<string> = new Set(['equals', 'not_equals', 'in', 'not_in']);
const longestText = 500;

/** Check of a query value by field type, with the sentence that describes a valid value. */
const kinds: Partial<Record<FlattenedField['type'], [(value: unknown) => boolean, string]>> = {
  number: [(value) => value !== '' && Number.isFinite(Number(value)), '应是数字，例如 12'],
  date: [(value) => !Number.isNaN(Date.parse(String(value))), '应是日期，例如 2026-03-05'],
  checkbox: [(value) => /^(?:true|false)$/i.test(String(value)), '应是 true 或 false'],
};

/** Payload's admin passes times as Date objects. */
const isPlain = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
const isNothing = (value: unknown) => value === null || value === 'null' || value === '';

/** Reason, in Chinese, why a condition does not fit the field; null if it does. */
export function valueFault(field: FlattenedField, { operator, value }: Condition): string | null {
  // A join is queried from the other side: `where[activity][equals]` of its participations.
  if (field.type === 'join') return '这一栏不能用来查找';
  if (!operators.has(operator)) return `没有“${operator}”这种比较`;
  if (operator === 'exists')
    return /^(?:true|false)$/.test(String(value)) ? null : 'exists 后面应是 true 或 false';
  const values = ofMany.has(operator) && typeof value === 'string' ? value.split(',') : [value].flat();
  if (values.length > mostValues) return `一次最多列 ${mostValues} 个值`;
  if (Array.isArray(value) && !ofMany.has(operator)) return `“${operator}”后面只能写一个值`;
  // An empty value can only be compared by itself: not in a list, and not as part of a text.
  const takesNothing = !ofMany.has(operator) && !ofTexts.has(operator);
  const plain = values.filter((one) => !(takesNothing && isNothing(one)));
  if (ofTexts.has(operator) && typeof value !== 'string') return `“${operator}”后面应是文字`;
  if (ofMany.has(operator) && typeof value !== 'string' && !Array.isArray(value))
    return `“${operator}”后面应是一个或几个值`;
  if (ofMany.has(operator) && values.some(isNothing)) return '要找的值里有空的';
  if (!plain.every(isPlain)) return '要找的值应是文字、数字或日期';
  if (plain.some((one) => String(one).length > longestText)) return `要找的文字不能超过 ${longestText} 个字`;
  const isId = field.name === 'id';
  if (isId || field.type === 'relationship' || field.type === 'upload') {
    // Payload searches lists of records without a title by id.
    if (!ofReferences.has(operator) && !(isId && ofTexts.has(operator)))
      return `这一栏不能用“${operator}”比较`;
    return plain.every((one) => typeof one === 'string') ? null : '要找的值应是记录的系统编号';
  }
  const kind = kinds[field.type];
  if (kind === undefined) return null;
  const [isSuch, shouldBe] = kind;
  if (ofTexts.has(operator)) return `这一栏不能用“${operator}”比较`;
  // For other types only `null` itself is empty: MongoDB accepts neither the word nor an empty text for a
  // number or a checkbox.
  const all =
    field.type === 'date'
      ? plain
      : values.filter((one) => one !== null && !(field.type === 'number' && one === ''));
  return all.every(isSuch) ? null : `要找的值${shouldBe}`;
}
