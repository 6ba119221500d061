import { expect, test } from 'vitest';
import { activityCalendar } from '#site/subjects/activities/activity-calendar.ts';
import { foldLine } from '#site/subjects/activities/calendar-text.ts';
import { calendarActivities } from '#site/subjects/activities/calendar-activities.ts';
import { anActivity } from '../support/site-rows.ts';

const entry = {
  activity: anActivity(),
  location: '镇实践所（正街1号）',
  url: 'https://example.cn/activities/a/',
};

test('an event names the zone, stamps itself in UTC and keeps its identifier', () => {
  const lines = activityCalendar('活动', [entry]).split('\r\n');
  expect(lines).toContain('UID:a1@practice-stations');
  expect(lines).toContain('DTSTAMP:20260304T103000Z');
  expect(lines).toContain('LAST-MODIFIED:20260304T103000Z');
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20260305T090000');
  expect(lines).toContain('DTEND;TZID=Asia/Shanghai:20260305T110000');
});

test('the same records give the same bytes', () => {
  expect(activityCalendar('活动', [entry])).toBe(activityCalendar('活动', [entry]));
});

test('a cancelled activity says so in its title and status', () => {
  const activity = anActivity({ state: 'cancelled', cancelReason: '暴雨。' });
  const text = activityCalendar('活动', [{ ...entry, activity }]);
  expect(text).toContain('SUMMARY:【已取消】义诊到家');
  expect(text).toContain('STATUS:CANCELLED');
});

test('every change of an activity has a higher number, and a cancelled one no lower than before', () => {
  const numberAt = (changedAt: string | null, state: 'planned' | 'cancelled' = 'planned') => {
    const activity = anActivity({ changedAt, state });
    return Number(/SEQUENCE:(\d+)/.exec(activityCalendar('活动', [{ ...entry, activity }]))?.[1]);
  };
  const numbers = [
    numberAt('2026-03-04T18:30:00+08:00'),
    numberAt('2026-03-04T18:30:01+08:00'),
    numberAt('2026-03-05T08:00:00+08:00', 'cancelled'),
    numberAt('2080-01-01T00:00:00+08:00'),
  ];
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.max(...numbers)).toBeLessThan(2 ** 31);
  expect(numberAt(null)).toBe(0);
});

test('no control character and nothing unseen gets into a calendar', () => {
  const activity = anActivity({ title: '义诊\u0007到\u200b家\t一\u0000', plan: '甲\u001b乙\r\n丙' });
  const text = activityCalendar('活动', [{ ...entry, activity }]);
  expect(text).toContain('SUMMARY:义诊到家 一');
  expect(text).toContain('甲乙\\n丙');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
});

test('an activity without an end is given one hour', () => {
  const activity = anActivity({ endsAt: null });
  expect(activityCalendar('活动', [{ ...entry, activity }])).toContain('DURATION:PT1H');
});

test('commas, semicolons, backslashes and line breaks of a text are escaped', () => {
  const activity = anActivity({ title: 'a,b;c\\d\ne' });
  expect(activityCalendar('活动', [{ ...entry, activity }])).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne');
});

test('no line is longer than 75 octets and folding loses nothing', () => {
  const line = `DESCRIPTION:${'志愿服务😀'.repeat(30)}`;
  const folded = foldLine(line);
  expect(folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
});

test('the public calendar keeps the last 60 held activities and all that follow', () => {
  const held = Array.from({ length: 70 }, (_, n) =>
    anActivity({
      id: `h${n}`,
      startsAt: `2026-0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00+08:00`,
    }),
  );
  const planned = anActivity({ id: 'p', state: 'planned', startsAt: '2026-06-01T09:00:00+08:00' });
  const chosen = calendarActivities([planned, ...held]);
  expect(chosen).toHaveLength(61);
  expect(chosen[0]?.id).toBe('h10');
  expect(chosen.at(-1)?.id).toBe('p');
});
