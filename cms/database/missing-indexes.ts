/** An index as requested, or as listed by the server. */
export interface Index {
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly name?: string;
  readonly unique?: boolean | [true, string];
  readonly sparse?: boolean;
  readonly expireAfterSeconds?: number;
  readonly partialFilterExpression?: object;
  readonly collation?: { readonly locale: string };
}

/** Name that the server gives to an index, made of its fields in order: `slug_1`. */
const nameOf = ({ key }: Index) => Object.entries(key).flat().join('_');

/** Definition of an index, without Payload's and mongoose's own settings. */
const bare = ({ key, unique, sparse, expireAfterSeconds, partialFilterExpression, collation }: Index) => ({
  key,
  ...(unique ? { unique: true } : {}),
  ...(sparse ? { sparse } : {}),
  ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
  ...(partialFilterExpression ? { partialFilterExpression } : {}),
  ...(collation ? { collation } : {}),
});

/**
 * Whether an existing index matches the wanted one. The server lists more collation options than were
 * requested.
 */
function isSame(wanted: Index, present: Index): boolean {
  const { collation = {}, ...rest } = bare(wanted);
  const { collation: has = {}, ...others } = bare(present);
  return (
    JSON.stringify(rest) === JSON.stringify(others) &&
    Object.entries(collation).every(([name, value]) => Reflect.get(has, name) === value) &&
    (Object.keys(collation).length > 0 || Object.keys(has).length === 0)
  );
}

/**
 * Indexes to create, and existing indexes on the same fields that must be dropped first because they are
 * defined differently.
 */
export function missingIndexes(
  wanted: readonly Index[],
  present: readonly Index[],
): { toCreate: (ReturnType<typeof bare> & { name: string })[]; toDrop: string[] } {
  const there = new Map(present.map((index) => [nameOf(index), index]));
  const byName = new Map(wanted.map((index) => [nameOf(index), index]));
  const missing = [...byName].filter(([name, index]) => {
    const other = there.get(name);
    return other === undefined || !isSame(index, other);
  });
  return {
    toCreate: missing.map(([name, index]) => ({ ...bare(index), name })),
    toDrop: missing.flatMap(([name]) => there.get(name)?.name ?? []),
  };
}
