/** An index as one asks for it, or as the server lists it. */
export interface Index {
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly name?: string;
  readonly unique?: boolean | [true, string];
  readonly sparse?: boolean;
  readonly expireAfterSeconds?: number;
  readonly partialFilterExpression?: object;
  readonly collation?: { readonly locale: string };
}

/** An index with its fields in their order, as the server names it: `slug_1`. */
const nameOf = ({ key }: Index) => Object.entries(key).flat().join('_');

/** What an index is asked for with, without Payload's and mongoose's own settings. */
const bare = ({ key, unique, sparse, expireAfterSeconds, partialFilterExpression, collation }: Index) => ({
  key,
  ...(unique ? { unique: true } : {}),
  ...(sparse ? { sparse } : {}),
  ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
  ...(partialFilterExpression ? { partialFilterExpression } : {}),
  ...(collation ? { collation } : {}),
});

/** Whether an index that is there is the one asked for; of a collation the server tells more than it was given. */
function isSame(wanted: Index, present: Index): boolean {
  const { collation = {}, ...rest } = bare(wanted);
  const { collation: has = {}, ...others } = bare(present);
  return (
    JSON.stringify(rest) === JSON.stringify(others) &&
    Object.entries(collation).every(([name, value]) => Reflect.get(has, name) === value) &&
    (Object.keys(collation).length > 0 || Object.keys(has).length === 0)
  );
}

/** Which indexes must be made, and which of the same fields must go before since they are made otherwise. */
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
