/** The identifier behind a reference, whether it was populated or not; null when there is none. */
export function idOf(reference: unknown): string | null {
  if (typeof reference === 'string') return reference;
  if (typeof reference === 'object' && reference !== null && 'id' in reference) return idOf(reference.id);
  return null;
}

/** The identifiers behind references, in their order; none where there are none. */
export const idsOf = (references: readonly unknown[] | null | undefined): string[] =>
  (references ?? []).flatMap((one) => idOf(one) ?? []);
