import type { FlattenedField } from 'payload';

/** Keys that the admin's forms and Payload itself send beside the fields of a record. */
const besides: ReadonlySet<string> = new Set([
  ...['id', 'file', 'password', 'confirm-password', 'deletedAt', '_status'],
  ...['globalType', 'createdAt', 'updatedAt'],
]);

/**
 * Reason, in Chinese, why the data of a request is no record: `null`, a list, an unknown field. Otherwise
 * null.
 */
export function dataFault(data: unknown, fields: readonly FlattenedField[]): string | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return '提交的内容应是一条记录（{ … }），没有保存。';
  const known = new Set(fields.flatMap(({ name }) => [name, `${name}_tz`]));
  // Payload would drop an unknown field silently.
  const unknown = Object.keys(data).find((name) => !besides.has(name) && !known.has(name));
  return unknown === undefined ? null : `没有“${unknown.slice(0, 100)}”这一栏，没有保存。请刷新页面再试。`;
}
