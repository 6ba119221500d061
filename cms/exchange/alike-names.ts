import { titleKey } from './cells/title-key.ts';

/** Minimum similarity of a suggested name, and maximum number of suggestions. */
const leastAlike = 0.5;
const most = 3;

const pairsOf = (text: string) => new Set([...text].slice(1).map((char, index) => `${text[index]}${char}`));

/**
 * Similarity of two names, 0 to 1: share of common character pairs; at least 0.6 if one contains the other.
 */
function likeness(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return 0;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  const isWithin = one.includes(other) || other.includes(one);
  return Math.max((2 * shared) / (a.size + b.size), isWithin ? 0.6 : 0);
}

/**
 * Returns the names most similar to `name`, which was not found. `keyOf` makes the keys that are compared.
 */
export function alikeNames(
  name: string,
  names: readonly string[],
  keyOf: (name: string) => string = titleKey,
): string[] {
  const asked = keyOf(name);
  return [...new Set(names)]
    .map((one) => ({ one, score: likeness(asked, keyOf(one)) }))
    .filter(({ score }) => score >= leastAlike)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}
