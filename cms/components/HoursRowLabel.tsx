'use client';
import { useRowLabel } from '@payloadcms/ui';
import { weekdayGroups, type WeekdayGroup } from '../stations/weekday-groups.ts';

interface Row {
  days?: WeekdayGroup;
  opens?: string;
  closes?: string;
}

/** Title of a row of opening hours, e.g. 周一至周五 08:30–12:00. */
export function HoursRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>();
  const { days, opens, closes } = data;
  return (
    <span>
      {days && opens && closes ? `${weekdayGroups[days]} ${opens}–${closes}` : `时段 ${(rowNumber ?? 0) + 1}`}
    </span>
  );
}
