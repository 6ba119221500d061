/**
 * The fields, by path, that differ from the CMS. Only these are sent, so other fields keep what a colleague
 * wrote.
 */
export function changedFields(
  fields: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const changed = Object.entries(fields).filter(
    ([path, value]) => JSON.stringify(value) !== JSON.stringify(known[path]),
  );
  return Object.fromEntries(changed);
}

/** Converts fields by path into the nested groups that the CMS expects. */
export function grouped(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [name = path, inner] = path.split('.');
    data[name] = inner === undefined ? value : { ...(data[name] ?? {}), [inner]: value };
  }
  return data;
}
