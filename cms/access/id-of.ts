/** The id of a reference, populated or not; null if there is none. */
export function idOf(reference: unknown): string | null {
  if (typeof reference === 'string') return reference;
  if (typeof reference === 'object' && reference !== null && 'id' in reference) return idOf(reference.id);
  return null;
}

/** The ids of references, in the same order. Empty references are skipped. */
export const idsOf = (references: readonly unknown[] | null | undefined): string[] =>
  (references ?? []).flatMap((one) => idOf(one) ?? []);
