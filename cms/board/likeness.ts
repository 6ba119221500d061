/** Pairs of neighbouring characters, without spaces and punctuation; every pair once. */
function pairsOf(text: string): Set<string> {
  const plain = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\p{P}\p{S}\s]/gu, ''),
  ];
  return new Set(plain.slice(1).map((character, index) => `${plain[index]}${character}`));
}

/**
 * How alike two short texts are, from 0 to 1: the share of character pairs that they have in common (Dice).
 * Chinese words are mostly two characters long, so that no dictionary is needed.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
