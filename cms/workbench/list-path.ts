/** A condition of a list's filter: field, operator, value. */
export type Condition = readonly [field: string, operator: string, value: string];

/** Path of a list in the admin with the records that match all conditions of at least one branch. */
export function listPath(
  collection: string,
  branches: readonly (readonly Condition[])[],
  sort?: string,
): string {
  const query = new URLSearchParams(
    branches.flatMap((conditions, or) =>
      conditions.map(([field, operator, value], and) => [
        `where[or][${or}][and][${and}][${field}][${operator}]`,
        value,
      ]),
    ),
  );
  if (sort !== undefined) query.set('sort', sort);
  return `/collections/${collection}?${query}`;
}
