/** Points and factors as printed: at most two decimals, none that are zero: `6.3`, `48`. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
