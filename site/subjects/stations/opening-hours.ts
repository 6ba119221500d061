/**
 * Whether a station is open, from its weekly hours and dated exceptions. Pure functions: the time is a
 * parameter, always in Asia/Shanghai. The same code runs at build time and in the browser.
 */
import type { Season } from '#content/schema/season.ts';
import type { OpeningException, OpeningSpan } from '#content/schema/station.ts';
import { inSeason } from '#content/season/in-season.ts';
import { seasonText } from '#content/season/season-text.ts';
import {
  addDays,
  daysBetween,
  formatMonthDay,
  formatTime,
  weekdayName,
  weekdayOf,
} from '#site/words/dates.ts';

/** A time span of a day. `closes` may be 24:00. */
export interface DaySpan {
  readonly opens: string;
  readonly closes: string;
}

/** Fields of a station needed to tell whether it is open. */
export interface OpeningTimes {
  readonly hours: readonly OpeningSpan[];
  readonly exceptions: readonly Pick<OpeningException, 'from' | 'to' | 'spans'>[];
}

/** A time in Asia/Shanghai: day `YYYY-MM-DD` and time `HH:mm`. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

/** State of a station at a given time. */
export type OpeningState =
  /** Open until `closes` on `closesOn`, in `minutesLeft`. `closes` is null if it stays open for two weeks. */
  | { kind: 'open'; closes: string | null; closesOn: string; minutesLeft: number }
  /** Closed; opens next on this day at this time. */
  | { kind: 'closed'; opensOn: string; opens: string }
  /** Closed, with no next opening found, although it has hours. */
  | { kind: 'closed-long' }
  /** No fixed hours: by appointment. */
  | { kind: 'appointment' };

/** From this many minutes before closing, “soon” is shown. */
const SOON = 60;
/** Number of days searched for the next opening: a year, for stations that open in one season only. */
const HORIZON = 366;

/** Converts milliseconds since 1970 to a time in Asia/Shanghai, independent of the device's time zone. */
export function openingMoment(milliseconds: number): Moment {
  const text = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The exception valid on a day. If there are several, the shortest one, because it was made for that day. */
export function exceptionOn<E extends Pick<OpeningException, 'from' | 'to'>>(
  exceptions: readonly E[],
  day: string,
): E | null {
  const found = exceptions.filter(({ from, to }) => from <= day && day <= to);
  return (
    found.toSorted(
      (a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to) || (a.from < b.from ? 1 : -1),
    )[0] ?? null
  );
}

/** Time spans of a day after seasons and exceptions, in order, touching ones joined; empty if closed. */
export function spansOn({ hours, exceptions }: OpeningTimes, day: string): DaySpan[] {
  const weekday = weekdayOf(day);
  const spans =
    exceptionOn(exceptions, day)?.spans ??
    hours.filter((span) => span.weekday === weekday && inSeason(span.season, day));
  return joinSpans(spans);
}

/** Sorts spans and joins those that touch or overlap. */
export function joinSpans(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const { opens, closes } of spans.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && opens <= last.closes) {
      joined[joined.length - 1] = { opens: last.opens, closes: closes > last.closes ? closes : last.closes };
    } else joined.push({ opens, closes });
  }
  return joined;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function closingOf(times: OpeningTimes, day: string, closes: string): { day: string; closes: string } | null {
  for (let ahead = 0; ahead <= 14; ahead += 1) {
    const next = spansOn(times, addDays(day, ahead + 1))[0];
    if (closes !== '24:00' || next?.opens !== '00:00') return { day: addDays(day, ahead), closes };
    closes = next.closes;
  }
  return null;
}

/** The state at the given time. */
export function openingState(times: OpeningTimes, now: Moment): OpeningState {
  const current = spansOn(times, now.day).find(({ opens, closes }) => opens <= now.time && now.time < closes);
  if (current) {
    const closing = closingOf(times, now.day, current.closes);
    if (!closing) return { kind: 'open', closes: null, closesOn: now.day, minutesLeft: Infinity };
    const minutesLeft =
      daysBetween(now.day, closing.day) * 1440 + minutesOf(closing.closes) - minutesOf(now.time);
    return { kind: 'open', closes: closing.closes, closesOn: closing.day, minutesLeft };
  }
  for (let ahead = 0; ahead <= HORIZON; ahead += 1) {
    const day = addDays(now.day, ahead);
    const next = spansOn(times, day).find(({ opens }) => ahead > 0 || opens > now.time);
    if (next) return { kind: 'closed', opensOn: day, opens: next.opens };
  }
  return times.hours.length === 0 ? { kind: 'appointment' } : { kind: 'closed-long' };
}

/** A state in words for residents: the state itself, and what comes next. `tone` selects the colour. */
export interface OpeningWords {
  readonly tone: 'open' | 'soon' | 'closed';
  readonly state: string;
  readonly next: string;
}

function dayInWords(day: string, today: string): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return '今天';
  if (ahead === 1) return '明天';
  const weekday = weekdayName(weekdayOf(day));
  return ahead < 7 ? weekday : `${formatMonthDay(day)} ${weekday}`;
}

/** Converts a state to words, e.g. `开放中` + `17:30 关门`. */
export function openingWords(state: OpeningState, now: Moment): OpeningWords {
  switch (state.kind) {
    case 'open': {
      if (state.closes === null) return { tone: 'open', state: '开放中', next: '全天开放' };
      if (state.minutesLeft <= SOON) {
        return { tone: 'soon', state: '即将关门', next: `还有 ${state.minutesLeft} 分钟` };
      }
      const day = state.closesOn === now.day ? '' : `${dayInWords(state.closesOn, now.day)} `;
      return { tone: 'open', state: '开放中', next: `${day}${formatTime(state.closes)} 关门` };
    }
    case 'closed': {
      const day = dayInWords(state.opensOn, now.day);
      return { tone: 'closed', state: '未开放', next: `${day} ${formatTime(state.opens)} 开门` };
    }
    case 'closed-long':
      return { tone: 'closed', state: '暂停开放', next: '请先打电话询问' };
    case 'appointment':
      return { tone: 'closed', state: '预约开放', next: '请先打电话' };
  }
}

/** Start of a span. Early hours get 凌晨, because 2:00 alone would be read as two in the afternoon. */
const opensText = (time: string) => `${time >= '01:00' && time < '06:00' ? '凌晨' : ''}${formatTime(time)}`;

/** `9:00—12:00、14:00—17:30`, `凌晨2:00—8:00`, `全天` or `不开放`. */
export function formatSpans(spans: readonly DaySpan[]): string {
  if (spans.length === 0) return '不开放';
  return joinSpans(spans)
    .map(({ opens, closes }) =>
      opens === '00:00' && closes === '24:00' ? '全天' : `${opensText(opens)}—${formatTime(closes)}`,
    )
    .join('、');
}

/** Hours valid in one season, or all year (`season` is null). */
export interface SeasonHours {
  readonly season: Season | null;
  readonly hours: readonly OpeningSpan[];
}

/** Hours grouped by season: first all year, then in the order of the year. */
export function bySeason(hours: readonly OpeningSpan[]): SeasonHours[] {
  const groups = Map.groupBy(hours, ({ season }) => (season ? `${season.from} ${season.to}` : ''));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => ({ season: own[0]?.season ?? null, hours: own }));
}

/** Whether every day of the year is in the season of some hours, regardless of the weekday. */
export function coversYear(hours: readonly OpeningSpan[]): boolean {
  return Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index)).every((day) =>
    hours.some(({ season }) => inSeason(season, day)),
  );
}

/**
 * Groups weekdays with equal hours, in the order of the week: `周一至周五` → `9:00—17:30`. Closed days are left
 * out. Seasonal hours name their season: `3月至10月 每天`.
 */
export function weeklyLines(hours: readonly OpeningSpan[]): { days: string; spans: string }[] {
  return bySeason(hours).flatMap(({ season, hours: own }) => {
    const groups = new Map<string, number[]>();
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const spans = own.filter((span) => span.weekday === weekday);
      if (spans.length === 0) continue;
      const text = formatSpans(spans);
      groups.set(text, [...(groups.get(text) ?? []), weekday]);
    }
    const named = season ? `${seasonText(season)} ` : '';
    return [...groups].map(([spans, weekdays]) => ({ days: `${named}${weekdayRange(weekdays)}`, spans }));
  });
}

/** `每天`, `周一至周五`, `周二、周四`. */
function weekdayRange(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return '每天';
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs.at(-1);
    if (run?.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  return runs
    .map((run) => {
      const names = run.map(weekdayName);
      return run.length > 2 ? `${names[0]}至${names.at(-1)}` : names.join('、');
    })
    .join('、');
}
