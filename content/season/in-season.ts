import type { Season } from '#content/schema/season.ts';

/** Whether a day, `YYYY-MM-DD`, lies in a season. Without a season every day does. */
export function inSeason(season: Season | null, day: string): boolean {
  if (season === null) return true;
  const { from, to } = season;
  const at = day.slice(5);
  return from <= to ? from <= at && at <= to : at >= from || at <= to;
}
