/** Calendar arithmetic on days written `YYYY-MM-DD`. It needs no time zone. */

const oneDay = 86_400_000;
const asUtc = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(asUtc(day) + count * oneDay).toISOString().slice(0, 10);
}

/** Whole days from the first to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to) - asUtc(from)) / oneDay);
}
