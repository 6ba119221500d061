import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import { readDataset } from '#site/dataset/read-dataset.ts';
import { fillTown, type ShownRecords } from '../../fixtures/privacy/fill-town.ts';
import { Probe } from '../../fixtures/privacy/probe.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';

const work = mkdtempSync(path.join(os.tmpdir(), 'held-rows-'));
let cms: OpenCms;
let payload: Payload;
let shown: ShownRecords;
let written = 0;

const rowsOf = (dir: string, table: string) =>
  JSON.parse(readFileSync(path.join(dir, `${table}.json`), 'utf8')) as Record<string, unknown>[];
const idOf = (table: keyof ShownRecords) => String(shown[table]);
const inDatabase = (collection: CollectionSlug, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection, where: { id: { equals: id } }, data, req: undefined });

async function exported(): Promise<{ dir: string; held: readonly HeldRow[] }> {
  const { exportDataset } = await import('#cms/dataset/export-dataset.ts');
  const { forgetRecords } = await import('#cms/dataset/read-records.ts');
  forgetRecords(payload);
  const dir = path.join(work, `dataset-${(written += 1)}`);
  const { held } = await exportDataset(payload, dir);
  // Whatever is held back, the written dataset is complete and valid.
  expect(() => readDataset(dir)).not.toThrow();
  return { dir, held };
}

/** Makes a dataset the live one, as a publish does. */
function goLive(dir: string): void {
  const release = path.join(cms.dataDir, 'releases', 'r');
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  cpSync(dir, path.join(release, 'data'), { recursive: true });
  cpSync(path.join(dir, 'media'), path.join(release, 'media'), { recursive: true });
  const link = path.join(cms.dataDir, 'releases', 'current');
  if (!existsSync(link)) symlinkSync('r', link);
}
const nothingLive = () => rmSync(path.join(cms.dataDir, 'releases'), { recursive: true, force: true });

beforeAll(async () => {
  cms = await openCms();
  ({ payload } = cms);
  shown = await fillTown(new Probe(payload));
}, 240_000);
beforeEach(nothingLive);
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

test('of a town without fault nothing is held back', async () => {
  expect((await exported()).held).toEqual([]);
});

test.each([
  ['villages', { population: -3 }, { population: null }, '内容不符合公开数据的要求'],
  ['villages', { introduction: '请打13812345678' }, { introduction: '' }, '公开内容里有手机号码（138…）'],
  ['categories', { order: 1.5 }, { order: 1 }, '内容不符合公开数据的要求'],
] as const)(
  'a bad record of %s keeps its published state, is told with the reason, and comes back when it is mended: %j',
  async (table, bad, good, reason) => {
    const id = idOf(table);
    goLive((await exported()).dir);
    const before = rowsOf(path.join(cms.dataDir, 'releases', 'current', 'data'), table);
    await inDatabase(table, id, bad);
    const { dir, held } = await exported();
    expect(held).toMatchObject([
      {
        table,
        row: id,
        shows: 'former',
        name: expect.stringMatching(/./),
        reason: expect.stringContaining(reason),
      },
    ]);
    // No Latin words, apart from the record's own name, which the test writes in Latin letters.
    expect(held[0]?.reason.replace(held[0].name, '')).not.toMatch(/[a-z]{3,}/i);
    expect(rowsOf(dir, table)).toEqual(before);
    await inDatabase(table, id, good);
    expect((await exported()).held).toEqual([]);
  },
);

test('a bad record that was never published is left out, and so is what cannot be without it', async () => {
  await inDatabase('stations', idOf('stations'), { latitude: 281 });
  const { dir, held } = await exported();
  expect(held[0]).toMatchObject({ table: 'stations', row: idOf('stations'), shows: 'nothing' });
  expect(held.slice(1).every(({ table }) => table === 'activities')).toBe(true);
  expect(held.slice(1).length).toBeGreaterThan(0);
  expect(held[1]?.reason).toContain('的阵地还没有发布、已删除或有错误。请先发布或改好该阵地');
  expect(rowsOf(dir, 'stations').some(({ id }) => id === idOf('stations'))).toBe(false);
  await inDatabase('stations', idOf('stations'), { latitude: 28.1 });
});

test('with its published state the activities of a bad station stay', async () => {
  goLive((await exported()).dir);
  await inDatabase('stations', idOf('stations'), { latitude: 281 });
  const { dir, held } = await exported();
  expect(held).toMatchObject([{ table: 'stations', shows: 'former' }]);
  expect(rowsOf(dir, 'activities').length).toBeGreaterThan(0);
  await inDatabase('stations', idOf('stations'), { latitude: 28.1 });
});

test('a record without what it must have is no activity of 1970, and stops no other', async () => {
  const { docs } = await payload.find({
    collection: 'activities',
    where: { _status: { equals: 'published' } },
  });
  const [first] = docs;
  await inDatabase('activities', first?.id ?? '', { startsAt: null });
  const { dir, held } = await exported();
  expect(held).toMatchObject([{ row: first?.id, reason: expect.stringContaining('有一项没有填写') }]);
  expect(rowsOf(dir, 'villages').length).toBeGreaterThan(0);
  await inDatabase('activities', first?.id ?? '', { startsAt: first?.startsAt });
});

test('two records with one address: the second is held back', async () => {
  const [one, two] = await Promise.all(
    ['甲村', '乙村'].map((name) => payload.create({ collection: 'villages', data: { name, order: 50 } })),
  );
  goLive((await exported()).dir);
  await payload.db.updateOne({
    collection: 'villages',
    where: { id: { equals: two?.id } },
    data: { slug: 'x-village' },
    req: undefined,
  });
  expect((await exported()).held).toEqual([]);
  const other = await payload.create({ collection: 'villages', data: { name: '丙村', order: 51 } });
  await Promise.all(
    [one, two, other].map((doc) => payload.delete({ collection: 'villages', id: doc?.id ?? '' })),
  );
});

test('a picture whose file is gone is taken from the live release, and left out where there is none', async () => {
  const { dir: whole } = await exported();
  goLive(whole);
  const [medium] = rowsOf(whole, 'media') as { id: string; original: { file: string } }[];
  const file = path.join(cms.dataDir, 'media', medium?.original.file ?? '');
  const kept = readFileSync(file);
  rmSync(file);
  expect((await exported()).held).toEqual([]);
  nothingLive();
  const { dir, held } = await exported();
  expect(held).toMatchObject([{ table: 'media', row: medium?.id, shows: 'nothing' }]);
  expect(rowsOf(dir, 'media').some(({ id }) => id === medium?.id)).toBe(false);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, kept);
});

test('broken settings give way to those of the live release, and stop a first one with the reason', async () => {
  await payload.updateGlobal({ slug: 'siteSettings', data: { sponsor: '请打13812345678' } });
  await expect(exported()).rejects.toThrow('“网站设置”的公开内容里有手机号码');
  await payload.updateGlobal({ slug: 'siteSettings', data: { sponsor: '镇政府' } });
  goLive((await exported()).dir);
  await payload.updateGlobal({ slug: 'siteSettings', data: { sponsor: '请打13812345678' } });
  const { dir, held } = await exported();
  expect(held).toMatchObject([{ table: 'settings', row: 'siteSettings', name: '网站设置', shows: 'former' }]);
  expect(JSON.parse(readFileSync(path.join(dir, 'settings.json'), 'utf8'))).toMatchObject({
    sponsor: '镇政府',
  });
  await payload.updateGlobal({ slug: 'siteSettings', data: { sponsor: '镇政府' } });
});

test('what the build refused is held back: to its published state first, and out when that is no better', async () => {
  const { exportDataset } = await import('#cms/dataset/export-dataset.ts');
  const id = idOf('villages');
  goLive((await exported()).dir);
  await inDatabase('villages', id, { introduction: '新的介绍' });
  const withHold = async (isOut: boolean) => {
    const { forgetRecords } = await import('#cms/dataset/read-records.ts');
    forgetRecords(payload);
    const dir = path.join(work, `hold-${(written += 1)}`);
    const holds = new Map([[`villages/${id}`, { reason: '网页没有生成', isOut }]]);
    const { held } = await exportDataset(payload, dir, holds);
    return { held, text: JSON.stringify(rowsOf(dir, 'villages')) };
  };
  const back = await withHold(false);
  expect(back.held).toMatchObject([{ table: 'villages', row: id, reason: '网页没有生成', shows: 'former' }]);
  expect(back.text).not.toContain('新的介绍');
  expect(back.text).toContain(id);
  const out = await withHold(true);
  expect(out.held[0]).toMatchObject({ row: id, shows: 'nothing' });
  expect(out.text).not.toContain(id);
  await inDatabase('villages', id, { introduction: '' });
});

test('a team that nobody has joined yet is public, with nobody in it', async () => {
  const { id } = await payload.create({
    collection: 'teams',
    data: { name: '刚成立的队', level: 'town', introduction: '一支队伍。', _status: 'published' },
    context: { skipPublish: true },
  });
  const { dir, held } = await exported();
  expect(held).toEqual([]);
  expect(rowsOf(dir, 'teams').find((row) => row['id'] === id)).toMatchObject({ volunteerCount: 0 });
});
