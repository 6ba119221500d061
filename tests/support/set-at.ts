/**
 * Sets a value at a path such as `story.photos.photo`, in the first row of lists. Throws if there is no such
 * row.
 */
export function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  const inner: unknown = record[name];
  const next: unknown = Array.isArray(inner) ? inner[0] : inner;
  if (typeof next !== 'object' || next === null)
    throw new Error(`there is no ${name} to set ${rest.join('.')} in`);
  setAt(next as Record<string, unknown>, rest, value);
}
