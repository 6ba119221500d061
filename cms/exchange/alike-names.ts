import { titleKey } from './cells/title-key.ts';

/** Least likeness with which a name is suggested, and most names at once. */
const leastAlike = 0.5;
const most = 3;

const pairsOf = (text: string) => new Set([...text].slice(1).map((char, index) => `${text[index]}${char}`));

/** How alike two names are, 0 to 1: one in the other counts more than the pairs of characters that they share. */
function likeness(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return 0;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  const isWithin = one.includes(other) || other.includes(one);
  return Math.max((2 * shared) / (a.size + b.size), isWithin ? 0.6 : 0);
}

/** Of many names those that look most like one that was not found, by what `keyOf` leaves of each. */
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
