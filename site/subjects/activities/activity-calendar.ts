import type { Activity } from '#content/schema/activity.ts';
import { escapeText, foldLine, utcStamp, wallClock } from './calendar-text.ts';

/** An activity with the other data that a calendar shows. */
export interface CalendarEntry {
  readonly activity: Activity;
  /** Place with address. */
  readonly location: string;
  /** Absolute URL of its page; null if the site's URL is not known. */
  readonly url: string | null;
}

// China has had one time zone without summer time since 1992.
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Zero point of the revision numbers, before any record. */
const noRevision = Date.parse('2012-01-01T00:00:00+08:00');

/**
 * Revision number, higher with every change: seconds since `noRevision`. It fits into a calendar's integers
 * for sixty years.
 */
function sequenceOf({ changedAt, state }: Activity): number {
  if (changedAt === null) return state === 'cancelled' ? 1 : 0;
  return Math.max(0, Math.round((Date.parse(changedAt) - noRevision) / 1_000));
}

function eventLines({ activity, location, url }: CalendarEntry): string[] {
  const isCancelled = activity.state === 'cancelled';
  const description = [
    isCancelled ? `本次活动已取消。${activity.cancelReason}` : '',
    activity.summary,
    activity.plan,
    url ?? '',
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${activity.id}@practice-stations`,
    `DTSTAMP:${utcStamp(activity.changedAt ?? activity.startsAt)}`,
    ...(activity.changedAt === null ? [] : [`LAST-MODIFIED:${utcStamp(activity.changedAt)}`]),
    `SEQUENCE:${sequenceOf(activity)}`,
    `DTSTART;TZID=Asia/Shanghai:${wallClock(activity.startsAt)}`,
    activity.endsAt ? `DTEND;TZID=Asia/Shanghai:${wallClock(activity.endsAt)}` : 'DURATION:PT1H',
    `SUMMARY:${escapeText(isCancelled ? `【已取消】${activity.title}` : activity.title)}`,
    `LOCATION:${escapeText(location)}`,
    `DESCRIPTION:${escapeText(description.filter(Boolean).join('\n'))}`,
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545) named `name`. Identifiers and timestamps depend only on the records. Equal
 * records give equal bytes, and a calendar that reads the file again updates its entries instead of
 * duplicating them. Not made with ical-generator: with a time zone it writes DTSTAMP in local time, which the
 * standard forbids.
 */
export function activityCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//practice-stations//activities//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...zone,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
