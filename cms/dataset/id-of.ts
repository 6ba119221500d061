/** Identifier of a related record, whether it was populated or not; null where there is none. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : value.id;
}

/** Identifiers of related records, in their order. */
export function idsOf(values: readonly (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).map((value) => (typeof value === 'string' ? value : value.id));
}
