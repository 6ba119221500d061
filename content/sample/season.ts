import type { z } from 'zod';
import { isMarketDay, lunarOf, weekdayOf } from './calendar.ts';
import type { season } from './shapes.ts';

export type Season = z.infer<typeof season>;

function within(value: string, first: string, last: string): boolean {
  return first <= last ? first <= value && value <= last : first <= value || value <= last;
}

const rank = (month: number, day: number) => month * 100 + day;

function withinLunar(day: string, range: string): boolean {
  const [first = 0, last = 0] = range.split('..').map((end) => {
    const [month = 0, date = 0] = end.split('.').map(Number);
    return rank(month, date);
  });
  const lunar = lunarOf(day);
  const value = rank(lunar.month, lunar.day);
  return first <= value && value <= last;
}

/** Whether a day meets every condition of a season. Omitted conditions match any day. */
export function fitsSeason(day: string, { months, weekdays, market, days, lunar, from }: Season): boolean {
  const [firstDay = '', lastDay = ''] = days?.split('..') ?? [];
  return (
    (months?.includes(Number(day.slice(5, 7))) ?? true) &&
    (weekdays?.includes(weekdayOf(day)) ?? true) &&
    (market === undefined || isMarketDay(day) === market) &&
    (days === undefined || within(day.slice(5), firstDay, lastDay)) &&
    (lunar === undefined || withinLunar(day, lunar)) &&
    (from === undefined || day >= from)
  );
}

/** The season of one kind of event: its own conditions take precedence over those of its project. */
export function seasonOf(project: Season, own: Season): Season {
  const dated = own.days !== undefined || own.lunar !== undefined || own.months !== undefined;
  return {
    months: own.months ?? (dated ? undefined : project.months),
    weekdays:
      own.weekdays ?? (own.days === undefined && own.lunar === undefined ? project.weekdays : undefined),
    market: own.market ?? project.market,
    days: own.days ?? (dated ? undefined : project.days),
    lunar: own.lunar ?? (dated ? undefined : project.lunar),
    from: own.from ?? project.from,
  };
}
