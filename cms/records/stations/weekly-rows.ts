import type { OpeningSpan } from '#content/schema/station.ts';
import { monthDayText } from '#cms/dates/month-day-text.ts';
import { weekdayGroups, weekdaysOf, type WeekdayGroup } from '#cms/fields/weekday-groups.ts';

/** A row of a station's weekly hours in the form that a clerk would enter. */
export interface WeeklyRow {
  days: WeekdayGroup;
  opens: string;
  closes: string;
  seasonFrom: string;
  seasonTo: string;
}

function isGroup(code: string): code is WeekdayGroup {
  return Object.hasOwn(weekdayGroups, code);
}

/** Groups of weekdays, the largest first. */
const groups = Object.keys(weekdayGroups)
  .filter(isGroup)
  .sort((a, b) => weekdaysOf[b].length - weekdaysOf[a].length);

const seasonOf = ({ season }: OpeningSpan) => ({
  seasonFrom: season ? monthDayText(season.from) : '',
  seasonTo: season ? monthDayText(season.to) : '',
});

/** Combines spans of single weekdays into the fewest rows with the admin's day patterns. */
export function weeklyRows(hours: readonly OpeningSpan[]): WeeklyRow[] {
  const byTime = Map.groupBy(
    hours,
    ({ opens, closes, season }) => `${opens} ${closes} ${season?.from ?? ''} ${season?.to ?? ''}`,
  );
  return [...byTime.values()].flatMap((spans) => {
    const rest = new Set(spans.map(({ weekday }) => weekday));
    return groups.flatMap((days) => {
      if (!weekdaysOf[days].every((weekday) => rest.has(weekday))) return [];
      for (const weekday of weekdaysOf[days]) rest.delete(weekday);
      return spans.slice(0, 1).map((span) => {
        const { opens, closes } = span;
        return { days, opens, closes, ...seasonOf(span) };
      });
    });
  });
}
