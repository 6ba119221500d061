/** With as many records drawn and no fault found, fewer than 5 of 100 are faulty, with 95 % certainty. */
export const usualSize = 59;

/**
 * Chance that a draw of `size` from `population` records shows no fault although `faulty` of them are
 * (hypergeometric: nothing is drawn twice). 1 if nothing is drawn, 0 if more is drawn than is without fault.
 */
export function chanceToMiss(population: number, faulty: number, size: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < size; drawn += 1)
    chance *= Math.max(0, population - faulty - drawn) / Math.max(1, population - drawn);
  return chance;
}

/**
 * The smallest share of faulty records, as a whole number of records, that a draw without a fault excludes with
 * 95 % certainty. Null if nothing was drawn.
 */
export function excludedFaults(population: number, size: number): number | null {
  if (size <= 0 || population <= 0) return null;
  for (let faulty = 1; faulty <= population; faulty += 1)
    if (chanceToMiss(population, faulty, Math.min(size, population)) <= 0.05) return faulty;
  return null;
}
