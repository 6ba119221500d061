import { shanghaiDay } from '#content/time/shanghai.ts';

/**
 * A calendar day as it is stored: at 12:00 UTC, which is 20:00 in Shanghai, so that it is the same day in
 * every browser from UTC−12 to UTC+11. Accepts `YYYY-MM-DD`, or any moment, of which it takes the day in
 * Shanghai.
 */
export function dayAtNoon(value: string | Date): string {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : shanghaiDay(value);
  return `${day}T12:00:00.000Z`;
}
