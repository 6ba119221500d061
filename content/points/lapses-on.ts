import type { PointsRule } from '#content/schema/points-rule.ts';

/**
 * The first day on which points earned on `day` are no longer valid, `YYYY-MM-DD`; null if they stay. Points
 * of a 29 February lapse on a 1 March.
 */
export function lapsesOn({ expiry, expiryYears }: Pick<PointsRule, 'expiry' | 'expiryYears'>, day: string) {
  const year = Number(day.slice(0, 4));
  if (expiry === 'never') return null;
  if (expiry === 'calendar-year') return `${year + 1}-01-01`;
  if (expiryYears === null) throw new RangeError('the rule does not say after how many years points expire');
  const later = year + expiryYears;
  const hasDay = !day.endsWith('-02-29') || new Date(Date.UTC(later, 1, 29)).getUTCDate() === 29;
  return hasDay ? `${later}${day.slice(4)}` : `${later}-03-01`;
}
