import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blame, stillKept, type Trial } from '#cms/publish/blame.ts';
import type { PageFault } from '#cms/publish/site-build-error.ts';

const work = mkdtempSync(path.join(os.tmpdir(), 'blame-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
let made = 0;

type Rows = Record<string, Record<string, unknown>[]>;

function datasetOf(rows: Rows): string {
  const dir = path.join(work, String((made += 1)));
  mkdirSync(dir);
  for (const [table, list] of Object.entries(rows))
    writeFileSync(
      path.join(dir, `${table}.json`),
      `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    );
  return dir;
}
function liveOf(rows: Rows, pages: readonly string[]): string {
  const dir = path.join(work, `live-${(made += 1)}`);
  mkdirSync(dir);
  for (const page of pages) {
    mkdirSync(path.join(dir, page), { recursive: true });
    writeFileSync(path.join(dir, page, 'index.html'), '');
  }
  rmSync(path.join(dir, 'data'), { recursive: true, force: true });
  const data = datasetOf(rows);
  mkdirSync(path.join(dir, 'data'));
  for (const table of Object.keys(rows))
    writeFileSync(
      path.join(dir, 'data', `${table}.json`),
      `[\n${(rows[table] ?? []).map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    );
  rmSync(data, { recursive: true });
  return dir;
}
const fault = (more: Partial<PageFault>): PageFault => ({
  page: '/activities/a/',
  message: '正文里有手机号码',
  isBroken: false,
  match: null,
  table: 'activities',
  row: 'a1',
  ...more,
});
const station = { id: 's1', name: '龙堰村站' };
const story = (body: string) => ({ id: 'a1', title: '义诊', stationId: 's1', body });
const other = (body: string) => ({ id: 'a2', title: '电影', stationId: 's2', body });
const trial = (more: Partial<Trial> & { dataset: string }): Trial => ({
  faults: [fault({})],
  live: null,
  isSameMaking: true,
  held: [],
  kept: [],
  ...more,
});
const keysOf = (one: ReturnType<typeof blame>) => [...(one?.holds.keys() ?? [])];

test('a private number is laid to the record that shows it, not to the pages that list it', () => {
  const dataset = datasetOf({ activities: [story('请打 138-1234-5678'), other('')], stations: [station] });
  const match = '13812345678';
  const faults = [
    fault({ match, page: '/stations/s/', table: 'stations', row: 's1' }),
    fault({ match, page: '/', table: null, row: null }),
  ];
  expect(keysOf(blame(trial({ dataset, faults })))).toEqual(['activities/a1']);
});

test('of an activity and its station the activity is looked at first', () => {
  const dataset = datasetOf({ activities: [story('')], stations: [station] });
  const faults = [
    fault({ isBroken: true, table: 'stations', row: 's1', page: '/stations/s/' }),
    fault({ isBroken: true }),
  ];
  expect(keysOf(blame(trial({ dataset, faults })))).toEqual(['activities/a1']);
});

test('a changed record goes back to its last state first, and out when that fails too', () => {
  const live = liveOf({ activities: [story('旧')] }, ['activities/a']);
  const dataset = datasetOf({ activities: [story('新')] });
  expect(blame(trial({ dataset, live }))?.holds.get('activities/a1')).toMatchObject({ isOut: false });
  const held = [{ table: 'activities', row: 'a1', name: '义诊', reason: '', shows: 'former' as const }];
  const again = blame(trial({ dataset: path.join(live, 'data'), live, held }));
  expect(again?.holds.get('activities/a1')).toMatchObject({ isOut: true });
});

test('a page that breaks without a change of its own is laid to the change that belongs to it, and to no other', () => {
  const live = liveOf({ activities: [story('旧'), other('旧')], stations: [station] }, ['stations/s']);
  const dataset = datasetOf({ activities: [story('新'), other('新')], stations: [station] });
  const faults = [fault({ isBroken: true, table: 'stations', row: 's1', page: '/stations/s/' })];
  expect(keysOf(blame(trial({ dataset, live, faults })))).toEqual(['activities/a1']);
});

test('a page that breaks with the programs stays as it was, and nobody’s change is held back', () => {
  const live = liveOf({ activities: [story('同'), other('旧')] }, ['activities/a']);
  const dataset = datasetOf({ activities: [story('同'), other('新')] });
  for (const isSameMaking of [true, false]) {
    const blamed = blame(trial({ dataset, live, isSameMaking, faults: [fault({ isBroken: true })] }));
    expect(blamed?.holds.size).toBe(0);
    expect(blamed?.kept).toMatchObject([
      { table: 'activities', row: 'a1', name: '义诊', urls: ['/activities/a/'] },
    ]);
  }
});

test('a page that lists many is laid to the only change there was; of several none is named', () => {
  const faults = [fault({ table: null, row: null, page: '/stations/' })];
  const live = liveOf({ activities: [story('旧'), other('同')] }, ['stations']);
  const one = datasetOf({ activities: [story('新'), other('同')] });
  expect(keysOf(blame(trial({ dataset: one, live, faults })))).toEqual(['activities/a1']);
  const both = datasetOf({ activities: [story('新'), other('新')] });
  expect(blame(trial({ dataset: both, live, faults }))).toBeNull();
});

test('a list that breaks beside an unchanged record stays as it was, and the only change there was goes live', () => {
  const faults = [fault({ isBroken: true, table: null, row: null, page: '/stations/' })];
  const live = liveOf({ activities: [story('旧'), other('同')] }, ['stations']);
  const dataset = datasetOf({ activities: [story('新'), other('同')] });
  const kept = [{ table: 'activities', row: 'a2', name: '电影', reason: '', urls: ['/activities/b/'] }];
  const blamed = blame(trial({ dataset, live, faults, kept }));
  expect(keysOf(blamed)).toEqual([]);
  expect(blamed?.kept).toMatchObject([{ table: 'pages', row: '/stations/', urls: ['/stations/'] }]);
});

test('the reason is told without the words of the programs', () => {
  const dataset = datasetOf({ activities: [story('')] });
  const message = "Cannot read properties of undefined (reading 'name')";
  const blamed = blame(trial({ dataset, faults: [fault({ isBroken: true, message })] }));
  expect(blamed?.holds.get('activities/a1')?.reason).toBe(
    '它的网页 /activities/a/ 生成时程序出错。请检查最近的改动，改好再保存；看不出原因的，请管理员查看运行日志。',
  );
});

test('a page is kept as long as its record stays the same', () => {
  const live = liveOf({ activities: [story('同'), other('旧')] }, []);
  const dataset = datasetOf({ activities: [story('同'), other('新')] });
  const kept = ['a1', 'a2', 'gone'].map((row) => ({
    table: 'activities',
    row,
    name: '',
    reason: '',
    urls: [],
  }));
  expect(stillKept(kept, dataset, live).map(({ row }) => row)).toEqual(['a1', 'gone']);
});
