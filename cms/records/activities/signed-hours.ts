/** Unit that hours are rounded down to, in hours, where no rule says another. */
export const usualRounding = 0.5;

/**
 * Hours between signing in and out, rounded down to whole units: 9:00 to 11:25 are 2 hours of half hours each.
 * Never typed: who has both times has the hours.
 */
export function signedHours(signedInAt: string | Date, signedOutAt: string | Date, unit: number): number {
  const minutes = (new Date(signedOutAt).getTime() - new Date(signedInAt).getTime()) / 60_000;
  // In whole minutes, so that a tenth of an hour is no fraction without end.
  return Math.round(Math.floor(Math.max(0, minutes) / (unit * 60) + 1e-9) * unit * 10) / 10;
}
