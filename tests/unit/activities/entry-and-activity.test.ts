import { expect, it } from 'vitest';
import { activityOfEntry } from '#cms/record/activity-of-entry.ts';
import { blankEntry } from '#cms/record/blank-entry.ts';
import { changedFields, grouped } from '#cms/record/changed-fields.ts';
import { entryOfActivity } from '#cms/record/entry-of-activity.ts';
import type { Entry } from '#cms/record/entry.ts';
import { faultsInEntry } from '#cms/record/faults-in-entry.ts';
import { missingInEntry } from '#cms/record/missing-in-entry.ts';

const entry = (more: Partial<Entry> = {}): Entry => ({
  ...blankEntry('station-1', '2026-03-05'),
  title: '义诊到家',
  category: 'category-1',
  volunteers: '6',
  served: '43',
  ...more,
});

it.each([
  ['两小时', '“两小时”不是数字'],
  ['-2', '时长不能小于 0.25'],
  ['0', '时长不能小于 0.25'],
  ['2小时', '“2小时”不是数字'],
  ['200', '时长不能大于 72'],
])('refuses %s as the hours that it took, at its field, and stores no guess', (length, says) => {
  const typed = entry({ length });
  expect(faultsInEntry(typed).length).toContain(says);
  const stored = activityOfEntry(typed, '小王');
  expect(stored).not.toHaveProperty('endsAt');
  expect(stored).not.toHaveProperty(['ledger.serviceHours']);
  expect(stored).toHaveProperty('startsAt');
});

it('asks for the hours where nothing was typed, when it is handed in', () => {
  expect(missingInEntry(entry({ length: ' ' })).length).toContain('请填时长');
  expect(missingInEntry(entry()).length).toBeUndefined();
});

it('refuses a year that nobody means, people in words and less than none', () => {
  expect(faultsInEntry(entry({ date: '0026-11-05' })).date).toContain('0026-11-05，年份可能写错了');
  expect(activityOfEntry(entry({ date: '0026-11-05' }), '小王')).not.toHaveProperty('startsAt');
  expect(faultsInEntry(entry({ volunteers: '六' })).volunteers).toContain('“六”不是数字');
  expect(faultsInEntry(entry({ served: '-1' })).served).toContain('不能小于 0');
  expect(faultsInEntry(entry({ hours: '12,5' })).hours).toContain('“12,5”不是数字');
  expect(activityOfEntry(entry({ volunteers: '六' }), '小王')).toMatchObject({ 'ledger.isCounted': false });
  expect(faultsInEntry(entry())).toEqual({});
});

it('sends only what differs from what the CMS has, so that nothing of a colleague’s is written over', () => {
  const known = activityOfEntry(entry(), '小王');
  const now = activityOfEntry(entry({ served: '44' }), '小王');
  expect(grouped(changedFields(now, known))).toEqual({ ledger: { servedCount: 44 } });
  expect(changedFields(known, known)).toEqual({});
});

it('shows what is saved after a choice: captions, hours and teams that this form does not show stay', () => {
  const shown = entryOfActivity(
    {
      id: 'activity-1',
      updatedAt: '2026-03-06T01:00:00.000Z',
      title: '义诊到家（下午）',
      station: 'station-1',
      category: 'category-1',
      teams: ['team-1', 'team-2'],
      startsAt: '2026-03-05T06:30:00.000Z',
      endsAt: '2026-03-05T08:00:00.000Z',
      ledger: { volunteerCount: 6, servedCount: 43, serviceHours: 12 },
      story: { body: '编辑写的。', photos: [{ photo: 'media-1', caption: '量血压' }] },
    },
    entry(),
  );
  expect(shown).toMatchObject({
    base: '2026-03-06T01:00:00.000Z',
    date: '2026-03-05',
    starts: '14:30',
    length: '1.5',
    hours: '12',
    team: 'team-1',
    text: '编辑写的。',
  });
  expect(activityOfEntry({ ...shown, known: {} }, '小王')).toMatchObject({
    teams: ['team-1', 'team-2'],
    'ledger.serviceHours': 12,
    'story.photos': [{ photo: 'media-1', caption: '量血压' }],
  });
});
