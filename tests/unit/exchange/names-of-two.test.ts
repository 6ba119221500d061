import { expect, test } from 'vitest';
import { Directory } from '#cms/exchange/directory.ts';
import { planRows } from '#cms/exchange/import/plan-rows.ts';
import { participationsSheet } from '#cms/exchange/tables/participations.ts';

const directory = new Directory();
directory.add('stations', 's1', { shortName: '龙堰村站', name: '龙堰村新时代文明实践站' });
directory.add('stations', 's2', { shortName: '石桥村站', name: '石桥村新时代文明实践站' });
for (const station of ['s1', 's2'])
  directory.add('activities', `a-${station}`, {
    title: '重阳节慰问',
    startsAt: '2026-10-18T01:00:00.000Z',
    station,
  });
directory.add('activities', 'a-3', { title: '义诊', startsAt: '2026-10-18T01:00:00.000Z', station: 's1' });
for (const id of ['v1', 'v2']) directory.add('volunteers', id, { name: '李娟', station: 's1' });

test('of two activities of one name and day each is written with its station, and found by that', () => {
  expect(directory.nameOf('activities', 'a-s2')).toBe('重阳节慰问 2026-10-18 石桥村站');
  expect(directory.find('activities', '重阳节慰问 2026-10-18 石桥村站')).toEqual({ id: 'a-s2' });
  expect(directory.nameOf('activities', 'a-3')).toBe('义诊 2026-10-18');
  expect(directory.find('activities', '重阳节慰问 2026-10-18')).toEqual({
    fault:
      '有 2 个活动叫“重阳节慰问 2026-10-18”，请写完整，例如“重阳节慰问 2026-10-18 龙堰村站”或“重阳节慰问 2026-10-18 石桥村站”。',
  });
});

test('a row that comes back keeps the one of two namesakes that its record has, and a new row is asked which', async () => {
  const records = [{ id: 'p1', activity: 'a-3', volunteer: 'v2', hours: 2 }];
  const plan = async (id: string, hours: string) => {
    const [row] = await planRows({
      table: participationsSheet,
      directory,
      records,
      foreign: new Set(),
      sheet: {
        names: ['参与记录'],
        columns: ['id', ...participationsSheet.columns.slice(0, 3)],
        headings: ['系统编号（勿改）', '活动', '志愿者', '服务时长'],
        unknown: [],
        alike: [],
        rows: [{ number: 2, sheet: '', cells: [id, '义诊 2026-10-18', '李娟', hours] }],
      },
    });
    return row;
  };
  expect((await plan('p1', '2'))?.action).toBe('same');
  expect(await plan('p1', '3')).toMatchObject({ action: 'change', data: { hours: 3 } });
  expect(await plan('', '3')).toMatchObject({
    action: 'refuse',
    reasons: [expect.stringContaining('有 2 个志愿者叫“李娟”')],
  });
});
