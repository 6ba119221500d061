/** Repeatable random numbers: the same name gives the same numbers on every machine, in any order of use. */
export interface Luck {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the items. Throws if there are none. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, with a probability in proportion to its weight. Throws if there are none. */
  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item;
}

/** Creates a source of random numbers. It is named after what it decides, e.g. `schedule:longyan:2025-03`. */
export function luck(name: string): Luck {
  let state = 2166136261;
  for (let index = 0; index < name.length; index++) {
    state = Math.imul(state ^ name.charCodeAt(index), 16777619) >>> 0;
  }
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item {
    const total = items.reduce((sum, item) => sum + weight(item), 0);
    let rest = next() * total;
    for (const item of items) {
      rest -= weight(item);
      if (rest < 0) return item;
    }
    const last = items.at(-1);
    if (last === undefined) throw new Error(`luck “${name}”: nothing to pick from`);
    return last;
  }
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => weighted(items, () => 1),
    weighted,
  };
}
