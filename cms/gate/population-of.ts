/** How many people live where an activity takes place. */
export interface Population {
  people: number;
  of: '村' | '全镇';
}

/**
 * Population around a station: of its village, or of the whole town if it belongs to no village. Null if
 * unknown.
 */
export function populationOf(
  village: string | null,
  villages: readonly { id: string; population?: number | null }[],
): Population | null {
  const around = village === null ? villages : villages.filter(({ id }) => id === village);
  const people = around.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return people === 0 ? null : { people, of: village === null ? '全镇' : '村' };
}
