function* shared<Item>(items: Iterable<Item>): Generator<Item, void> {
  yield* items;
}

/**
 * Runs `work` on every item, in order and at most `limit` at the same time. After a failure it starts no
 * further items and throws the error.
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // All workers share one generator. An error in one loop closes the generator, which ends the others.
  const queue = shared(items);
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
