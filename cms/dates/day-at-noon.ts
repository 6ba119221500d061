import { shanghaiDay } from '#content/time/shanghai.ts';

/**
 * How a calendar day is stored: at 12:00 UTC, that is 20:00 in Shanghai, so that it is the same day in every browser from
 * UTC−12 to UTC+11. Takes `YYYY-MM-DD` or any moment, of which the day in Shanghai counts.
 */
export function dayAtNoon(value: string | Date): string {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : shanghaiDay(value);
  return `${day}T12:00:00.000Z`;
}
