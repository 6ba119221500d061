/** Name of a record for users: its title, name, code, version or description, otherwise its identifier. */
export function recordName(record: object): string {
  const fields = ['title', 'name', 'code', 'version', 'alt', 'id'].map((field): unknown =>
    Reflect.get(record, field),
  );
  return String(fields.find((value) => typeof value === 'string' && value !== '') ?? '一条记录');
}
