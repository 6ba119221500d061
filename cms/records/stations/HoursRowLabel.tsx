'use client';
import { useRowLabel } from '@payloadcms/ui';
import { weekdayGroups, type WeekdayGroup } from '#cms/fields/weekday-groups.ts';

interface Row {
  days?: WeekdayGroup;
  opens?: string;
  closes?: string;
  seasonFrom?: string;
  seasonTo?: string;
}

/** Title of a row of opening hours, e.g. 周一至周五 08:30–12:00, with its season if it has one. */
export function HoursRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>();
  const { days, opens, closes, seasonFrom, seasonTo } = data;
  const season = seasonFrom && seasonTo ? `（${seasonFrom}至${seasonTo}）` : '';
  return (
    <span>
      {days && opens && closes
        ? `${weekdayGroups[days]} ${opens}–${closes}${season}`
        : `时段 ${(rowNumber ?? 0) + 1}`}
    </span>
  );
}
