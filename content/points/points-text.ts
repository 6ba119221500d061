/** Whole tenths of a point as people write points: 42 → `4.2`, 480 → `48`, -5 → `-0.5`. */
export function pointsText(tenths: number): string {
  const sign = tenths < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(tenths) / 10);
  const rest = Math.abs(tenths) % 10;
  return `${sign}${whole}${rest === 0 ? '' : `.${rest}`}`;
}
