/** Formats points and factors with at most two decimals and without trailing zeros: `6.3`, `48`. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
