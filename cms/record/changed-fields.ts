/** The fields, by path, that are not as the CMS has them: what a colleague wrote into others stays as it is. */
export function changedFields(
  fields: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const changed = Object.entries(fields).filter(
    ([path, value]) => JSON.stringify(value) !== JSON.stringify(known[path]),
  );
  return Object.fromEntries(changed);
}

/** Fields by path as the CMS takes them, in groups. */
export function grouped(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [name = path, inner] = path.split('.');
    data[name] = inner === undefined ? value : { ...(data[name] ?? {}), [inner]: value };
  }
  return data;
}
