import type { Station } from '#content/schema/station.ts';
import { seasonText } from '#content/season/season-text.ts';
import { nextSeason } from '../../stations/next-season.ts';
import { formatSpans, joinSpans, weeklyLines } from '../../stations/opening-hours.ts';
import { weeklyGroups } from '../../stations/weekly-groups.ts';
import { derivedUuid, uuidOf } from './uuid-of.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** An HSDS schedule. The time zone is a number of hours. */
export type Schedule = Readonly<Record<string, string | number>>;

/** HSDS has no 24:00; the description says it. */
const clock = (time: string) => `${time === '24:00' ? '23:59' : time}+08:00`;

/**
 * When a station is open: the weekly pattern, dated exceptions that are not over, and what only words can say:
 * market days of the lunar calendar stand in a description, because no rule of HSDS knows them.
 */
export function schedulesOf(station: Station, today: string): Schedule[] {
  const location = uuidOf(station.id);
  const one = (name: string, rest: Schedule): Schedule => ({
    id: derivedUuid(`schedule:${station.id}:${name}`),
    location_id: location,
    timezone: 8,
    ...rest,
  });
  const weekly = weeklyGroups(station.hours).map(({ season, days: on, span }) => {
    const within = season === null ? null : nextSeason(season, today);
    return one(`${season === null ? '' : `${season.from}/${season.to}`} ${span.opens}-${span.closes}`, {
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: on.map((day) => days[day - 1]).join(','),
      opens_at: clock(span.opens),
      closes_at: clock(span.closes),
      ...(within === null ? {} : { valid_from: within.validFrom, valid_to: within.validThrough }),
      description: `${season === null ? '' : `每年${seasonText(season)}，`}${formatSpans([span])}`,
    });
  });
  const dated = station.exceptions
    .filter(({ to }) => to >= today)
    .flatMap(({ from, to, spans, reason }) => {
      const when = { valid_from: from, valid_to: to };
      if (spans.length === 0)
        return [one(`${from}/${to} closed`, { ...when, description: `不开放：${reason || '未说明原因'}` })];
      return joinSpans(spans).map(({ opens, closes }) =>
        one(`${from}/${to} ${opens}-${closes}`, {
          ...when,
          freq: 'WEEKLY',
          wkst: 'MO',
          byday: days.join(','),
          opens_at: clock(opens),
          closes_at: clock(closes),
          description: `只在这几天${reason === '' ? '' : `（${reason}）`}，${formatSpans([{ opens, closes }])}`,
        }),
      );
    });
  const lines = weeklyLines(station.hours).map(({ days: on, spans }) => `${on} ${spans}`);
  const inWords = [lines.length === 0 ? '预约开放，请先打电话。' : '', station.hoursNote]
    .filter(Boolean)
    .join('');
  return [...weekly, ...dated, ...(inWords === '' ? [] : [one('words', { description: inWords })])];
}
