function* shared<Item>(items: Iterable<Item>): Generator<Item, void> {
  yield* items;
}

/** Runs `work` on every item, at most `limit` at once, started in their order. Begins no more after a failure, and throws it. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // All workers draw from one generator; a loop that is left by an error closes it, which ends the others.
  const queue = shared(items);
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
