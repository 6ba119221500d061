import type { OpeningSpan } from '#content/schema/station.ts';
import { monthDayOf } from '#cms/dates/month-day-of.ts';
import { weekdaysOf, type WeekdayGroup } from '#cms/fields/weekday-groups.ts';

/** A row of weekly hours as it is stored. */
interface StoredRow {
  days?: WeekdayGroup | null;
  opens?: string | null;
  closes?: string | null;
  seasonFrom?: string | null;
  seasonTo?: string | null;
}

function seasonOf({ seasonFrom, seasonTo }: StoredRow): OpeningSpan['season'] {
  const [from, to] = [monthDayOf(seasonFrom ?? ''), monthDayOf(seasonTo ?? '', true)];
  return from !== null && to !== null ? { from, to } : null;
}

/** One span per weekday, from the day patterns that clerks choose. Duplicate spans count once. */
export function weeklySpans(rows: readonly StoredRow[] | null | undefined): OpeningSpan[] {
  const spans = (rows ?? []).flatMap((row) => {
    const { days, opens, closes } = row;
    // A draft may contain an incomplete row.
    if (!days || !opens || !closes) return [];
    return weekdaysOf[days].map((weekday) => ({ weekday, opens, closes, season: seasonOf(row) }));
  });
  const unique = new Map(
    spans.map((span) => {
      const { weekday, opens, closes, season } = span;
      return [`${weekday} ${opens} ${closes} ${season?.from ?? ''} ${season?.to ?? ''}`, span];
    }),
  );
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span);
}
