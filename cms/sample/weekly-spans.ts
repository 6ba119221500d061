import type { OpeningSpan } from '#content/schema/station.ts';
import { weekdayGroups, weekdaysOf, type WeekdayGroup } from '../stations/weekday-groups.ts';

/** A row of a station's weekly hours as a clerk would write it. */
export interface WeeklySpan {
  days: WeekdayGroup;
  opens: string;
  closes: string;
}

function isGroup(code: string): code is WeekdayGroup {
  return Object.hasOwn(weekdayGroups, code);
}

/** Groups of weekdays, the largest first. */
const groups = Object.keys(weekdayGroups)
  .filter(isGroup)
  .sort((a, b) => weekdaysOf[b].length - weekdaysOf[a].length);

/** Spans of single weekdays, put together to the fewest rows of the admin's day patterns. */
export function weeklySpans(hours: readonly OpeningSpan[]): WeeklySpan[] {
  const byTime = Map.groupBy(hours, ({ opens, closes }) => `${opens} ${closes}`);
  return [...byTime.values()].flatMap((spans) => {
    const rest = new Set(spans.map(({ weekday }) => weekday));
    return groups.flatMap((days) => {
      if (!weekdaysOf[days].every((weekday) => rest.has(weekday))) return [];
      for (const weekday of weekdaysOf[days]) rest.delete(weekday);
      return spans.slice(0, 1).map(({ opens, closes }) => ({ days, opens, closes }));
    });
  });
}
