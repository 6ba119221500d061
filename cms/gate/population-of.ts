/** How many people live where an activity takes place. */
export interface Population {
  people: number;
  of: '村' | '全镇';
}

/** The people around a station: of its village, or of the whole town where it belongs to none; null where that is not known. */
export function populationOf(
  village: string | null,
  villages: readonly { id: string; population?: number | null }[],
): Population | null {
  const around = village === null ? villages : villages.filter(({ id }) => id === village);
  const people = around.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return people === 0 ? null : { people, of: village === null ? '全镇' : '村' };
}
