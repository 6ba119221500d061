import type { FlattenedField } from 'payload';

/** What the admin's forms and Payload itself put beside the fields of a record. */
const besides: ReadonlySet<string> = new Set([
  ...['id', 'file', 'password', 'confirm-password', 'deletedAt', '_status'],
  ...['globalType', 'createdAt', 'updatedAt'],
]);

/** Why what a request wants to save is no record, in Chinese: `null`, a list, a field that is not there; or null. */
export function dataFault(data: unknown, fields: readonly FlattenedField[]): string | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return '提交的内容应是一条记录（{ … }），没有保存。';
  const known = new Set(fields.flatMap(({ name }) => [name, `${name}_tz`]));
  // It would be lost in silence.
  const unknown = Object.keys(data).find((name) => !besides.has(name) && !known.has(name));
  return unknown === undefined ? null : `没有“${unknown.slice(0, 100)}”这一栏，没有保存。请刷新页面再试。`;
}
