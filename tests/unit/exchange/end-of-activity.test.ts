import { expect, test } from 'vitest';
import { endTimeColumn, momentDayColumn, momentTimeColumn } from '#cms/exchange/columns/moment-columns.ts';
import { Directory } from '#cms/exchange/directory.ts';

const about = { heading: '结束时间', aliases: [] };
const day = momentDayColumn('startsAt', 'endsAt', about);
const start = momentTimeColumn('startsAt', about);
const end = endTimeColumn('endsAt', 'startsAt', about);
const directory = new Directory();

/** Writes cells into an activity, over its former values. Returns the result and what was refused. */
function written(before: object, cells: { day: string; start: string; end: string }) {
  const fields: Record<string, unknown> = { ...before };
  const faults = [
    day.write(cells.day, fields, directory),
    start.write(cells.start, fields, directory),
    end.write(cells.end, fields, directory),
  ].filter(Boolean);
  return { startsAt: fields['startsAt'], endsAt: fields['endsAt'], faults };
}

const night = { startsAt: '2026-02-16T12:00:00.000Z', endsAt: '2026-02-16T16:30:00.000Z' };
const camp = { startsAt: '2026-07-01T01:00:00.000Z', endsAt: '2026-07-03T09:00:00.000Z' };

test('an activity that ends after midnight, or days later, stays as it is when its row comes back unchanged', () => {
  expect(written(night, { day: '2026-02-16', start: '20:00', end: '00:30' })).toEqual({
    ...night,
    faults: [],
  });
  expect(written(camp, { day: '2026-07-01', start: '09:00', end: '17:00' })).toEqual({ ...camp, faults: [] });
});

test('its end moves with its day', () => {
  expect(written(night, { day: '2026-02-18', start: '20:00', end: '00:30' })).toEqual({
    startsAt: '2026-02-18T12:00:00.000Z',
    endsAt: '2026-02-18T16:30:00.000Z',
    faults: [],
  });
  expect(written(camp, { day: '2026-07-05', start: '09:00', end: '16:00' }).endsAt).toBe(
    '2026-07-07T08:00:00.000Z',
  );
});

test('a new activity may end in the night after, and one that ends before it begins is asked about', () => {
  expect(written({}, { day: '2026-02-16', start: '20:00', end: '00:30' })).toEqual({ ...night, faults: [] });
  expect(written({}, { day: '2026-02-16', start: '14:00', end: '11:00' }).faults).toEqual([
    '“11:00”比开始时间 14:00 早，请核对。',
  ]);
});
