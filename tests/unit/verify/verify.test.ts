import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepHistory } from '#cms/history/keep-history.ts';
import { sha256 } from '#content/history/sha256.ts';
import { shortHash } from '#content/history/short-hash.ts';
import { openSource } from '#content/verify/open-source.ts';
import { verify } from '#content/verify/verify.ts';
import { held, writeTown } from '../../support/history-town.ts';

const work = mkdtempSync(path.join(tmpdir(), 'verify-'));
const whole = path.join(work, 'whole');
/** Hashes of the first state that was public, and of the present one. */
let [first, second] = ['', ''];

beforeAll(async () => {
  const dataDir = path.join(work, 'data');
  const rows = [held('a1', '2026-03-05', 100)];
  const keep = (at: string, formerDir?: string) =>
    keepHistory({
      dataDir,
      siteDir: whole,
      formerDir,
      basePath: '/',
      kind: 'release',
      at: new Date(`${at}T10:00:00+08:00`),
      reasonOf: () => Promise.resolve('多填了'),
    });
  first = await writeTown(whole, rows);
  await keep('2026-03-06');
  cpSync(whole, path.join(work, 'former'), { recursive: true });
  second = await writeTown(whole, [held('a1', '2026-03-05', 10), held('a2', '2026-04-01', 5)]);
  await keep('2026-05-01', path.join(work, 'former'));
  cpSync(path.join(dataDir, 'history'), path.join(whole, 'data', 'history'), { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

let copies = 0;
/** A copy of the town, changed. */
function changed(change: (file: (name: string) => string) => void): string {
  copies += 1;
  const dir = path.join(work, `copy-${copies}`);
  cpSync(whole, dir, { recursive: true });
  change((name) => path.join(dir, name));
  return dir;
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const after = text.replace(from, to);
  expect(after, `${file} has something to change`).not.toBe(text);
  writeFileSync(file, after);
}

const check = async (dir: string, expectHash?: string) =>
  verify(await openSource(dir), expectHash === undefined ? {} : { expect: expectHash });
const falsified = '"servedCount":99';

/** Makes the manifest agree with the tables again, but not with itself. */
function rehash(file: (name: string) => string): void {
  const at = file('data/manifest.json');
  const manifest = JSON.parse(readFileSync(at, 'utf8'));
  manifest.files['activities.json'] = sha256(readFileSync(file('data/activities.json')));
  writeFileSync(at, JSON.stringify(manifest));
}

test('an untouched town is equal in everything, with its chain and its frozen pages', async () => {
  const report = await check(whole);
  expect(report.faults).toEqual([]);
  expect(report).toMatchObject({ isEqual: true, checked: { entries: 2, rows: 4 } });
  expect(report.checked.figures).toBeGreaterThan(50);
  expect(report.checked.pageFigures).toBeGreaterThan(1);
});

test('a dataset by itself is checked too, and the report says that there are no pages', async () => {
  const report = await check(path.join(whole, 'data'));
  expect(report.isEqual).toBe(true);
  expect(report.notices.join()).toContain('没有网页');
});

test('one changed figure in a table is found, with metric, scope, period and both values', async () => {
  const report = await check(
    changed((file) => edit(file('data/activities.json'), '"servedCount":10', falsified)),
  );
  expect(report.faults).toContainEqual(
    expect.objectContaining({ kind: 'file', place: 'data/activities.json' }),
  );
  expect(report.faults).toContainEqual(
    expect.objectContaining({
      kind: 'metrics',
      metric: 'peopleServed',
      scope: 'town',
      period: '2026-03',
      published: 10,
      computed: 99,
      message: expect.stringContaining('2026年3月，全镇，服务群众'),
    }),
  );
});

test('it is found with the hash of its file changed too', async () => {
  const dir = changed((file) => {
    edit(file('data/activities.json'), '"servedCount":10', falsified);
    rehash(file);
  });
  const kinds = (await check(dir)).faults.map(({ kind }) => kind);
  expect(kinds).toContain('manifest');
  expect(kinds).not.toContain('file');
});

/** A falsified town that agrees with itself in everything but the chain. */
async function falsifiedWhole(): Promise<string> {
  const dir = path.join(work, `falsified-${(copies += 1)}`);
  await writeTown(dir, [held('a1', '2026-03-05', 99), held('a2', '2026-04-01', 5)]);
  cpSync(path.join(whole, 'data', 'history'), path.join(dir, 'data', 'history'), { recursive: true });
  return dir;
}

test('it is found by the chain with the hash of everything changed too, metrics and pages included', async () => {
  const { faults } = await check(await falsifiedWhole());
  expect(faults.map(({ kind }) => kind)).toEqual(['chain']);
  expect(faults[0]?.message).toContain('签字以后被改动过');
});

test('without a chain it is found by what stands on paper', async () => {
  const dir = await falsifiedWhole();
  rmSync(path.join(dir, 'data', 'history'), { recursive: true });
  expect((await check(dir)).isEqual).toBe(true);
  const { faults } = await check(dir, shortHash(second));
  expect(faults).toMatchObject([{ kind: 'expect', message: expect.stringContaining('被换掉了') }]);
});

test('a figure changed in metrics.json alone, or in a page alone, is found', async () => {
  const inMetrics = await check(
    changed((file) => edit(file('data/metrics.json'), '"peopleServed":15,', '"peopleServed":16,')),
  );
  expect(inMetrics.faults.map(({ kind }) => kind)).toContain('metrics');
  const inPage = await check(changed((file) => edit(file('index.html'), '>15<', '>16<')));
  expect(inPage.faults).toMatchObject([
    {
      kind: 'page',
      place: '/',
      metric: 'peopleServed',
      scope: 'town',
      period: 'all',
      published: '16',
      computed: 15,
    },
  ]);
});

test('a definition reworded in metrics.json is found, and so are figures that a page carries for its scripts', async () => {
  const words = await check(
    changed((file) => edit(file('data/metrics.json'), '一条活动记录计一场', '一条活动记录计两场')),
  );
  expect(words.faults[0]?.message).toContain('“metrics”');
  const dir = changed((file) =>
    edit(
      file('index.html'),
      '</body>',
      '<script type="application/json">{"built":{"periods":[{"period":"all","values":{"peopleServed":16}}]}}</script></body>',
    ),
  );
  expect((await check(dir)).faults).toMatchObject([{ kind: 'page', published: 16, computed: 15 }]);
});

test('an older frozen page that was changed is found', async () => {
  const dir = changed((file) => edit(file(`data/history/${shortHash(first)}/index.html`), '>100<', '>90<'));
  expect((await check(dir)).faults).toMatchObject([
    { kind: 'page', published: '90', computed: 100, message: expect.stringContaining('当时签字的是 100') },
  ]);
});

const chainFile = 'data/history/chain/2026-03.jsonl';
test.each([
  ['a changed line', (text: string) => text.replace('"late":0', '"late":7'), chainFile],
  ['a changed signature', (text: string) => text.replace(/"signature":"../, '"signature":"AA'), chainFile],
  ['a missing first entry', () => '', chainFile],
  ['a doubled entry', (text: string) => text + text, chainFile],
  ['changed changes', (text: string) => text.replace('"a1"', '"a3"'), 'changes'],
])('%s of the history is found', async (_, change, name) => {
  const dir = changed((file) => {
    const at = file(name === 'changes' ? `data/history/${shortHash(first)}/changes.json` : name);
    writeFileSync(at, change(readFileSync(at, 'utf8')));
  });
  const { faults } = await check(dir);
  expect(faults.map(({ kind }) => kind)).toContain('chain');
});

test('in the newest entry, which no later one vouches for, the signature alone shows a changed number or reason', async () => {
  const inEntry = await check(
    changed((file) => edit(file('data/history/chain/2026-05.jsonl'), '"corrections":1', '"corrections":0')),
  );
  expect(inEntry.faults).toMatchObject([{ kind: 'chain', message: expect.stringContaining('签字不对') }]);
  const inReason = await check(
    changed((file) => edit(file(`data/history/${shortHash(second)}/changes.json`), '多填了', '系统升级')),
  );
  expect(inReason.faults).toMatchObject([{ kind: 'chain', message: expect.stringContaining('改动清单') }]);
});

test('the paper of an earlier state is found in the chain, with what came later', async () => {
  const report = await check(whole, shortHash(first));
  expect(report.isEqual).toBe(true);
  expect(report.notices.join()).toContain('更正 1 条、补录 1 条');
});
