import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  manifest as manifestSchema,
  schemaVersion,
  tables,
  type Manifest,
  type TableName,
} from '#content/schema/index.ts';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import { readDataset } from '#site/dataset/read-dataset.ts';
import { filesBelow } from '#site/build/render/place-files.ts';
import { fillTown, type ShownRecords } from '../../fixtures/privacy/fill-town.ts';
import { Probe } from '../../fixtures/privacy/probe.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';

let cms: OpenCms;
let payload: Payload;
let records: ShownRecords;
let work: string;
let first: string;
let manifest: Manifest;
let written = 0;

/**
 * Exports the CMS's current records into a new folder: first as the publisher does, reading only what
 * changed, then again from scratch. Both exports must be equal, whatever was done to the records before.
 */
async function exportNow(): Promise<{ dir: string; manifest: Manifest; held: readonly HeldRow[] }> {
  const { exportDataset } = await import('#cms/dataset/export-dataset.ts');
  const { forgetRecords } = await import('#cms/dataset/read-records.ts');
  const dir = path.join(work, `dataset-${(written += 1)}`);
  const { held, printOf: _, ...exported } = await exportDataset(payload, dir);
  forgetRecords(payload);
  await exportDataset(payload, `${dir}-anew`);
  expect(bytesOf(dir)).toEqual(bytesOf(`${dir}-anew`));
  return { dir, manifest: exported, held };
}

const bytesOf = (dir: string) =>
  Object.fromEntries(
    filesBelow(dir).map((file) => [file, readFileSync(path.join(dir, file)).toString('base64')]),
  );
const rowsOf = (dir: string, table: TableName): Record<string, unknown>[] =>
  JSON.parse(readFileSync(path.join(dir, `${table}.json`), 'utf8'));
const idOf = (collection: keyof ShownRecords) => records[collection] ?? '';
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-dataset-'));
  cms = await openCms();
  ({ payload } = cms);
  records = await fillTown(new Probe(payload));
  ({ dir: first, manifest } = await exportNow());
});
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

describe('equal content', () => {
  test('gives equal bytes, file by file', async () => {
    const { dir } = await exportNow();
    expect(bytesOf(dir)).toEqual(bytesOf(first));
  });

  test('gives equal bytes after records were saved again as they are, but for the time of the newest change', async () => {
    await payload.update({ collection: 'villages', id: idOf('villages'), data: {} });
    await payload.update({ collection: 'facilities', id: idOf('facilities'), data: {} });
    await payload.update({ collection: 'rewards', id: idOf('rewards'), data: { kind: 'goods' } });
    const again = await exportNow();
    const withoutManifest = (dir: string) => ({ ...bytesOf(dir), 'manifest.json': '' });
    expect(withoutManifest(again.dir)).toEqual(withoutManifest(first));
    expect({ ...again.manifest, updatedAt: '' }).toEqual({ ...manifest, updatedAt: '' });
    expect(again.manifest.updatedAt >= manifest.updatedAt).toBe(true);
  });

  test('changed gives another hash, and changed back the former one', async () => {
    const rename = (description: string) =>
      payload.update({ collection: 'facilities', id: idOf('facilities'), data: { description } });
    const { description } = await payload.findByID({ collection: 'facilities', id: idOf('facilities') });
    await rename('换了说法');
    const changed = await exportNow();
    await rename(description ?? '');
    const back = await exportNow();
    expect(changed.manifest.hash).not.toBe(manifest.hash);
    expect(back.manifest.hash).toBe(manifest.hash);
  });
});

describe('the manifest', () => {
  test('is as the schema says and names every file beside it, and no other', () => {
    const read = manifestSchema.parse(JSON.parse(readFileSync(path.join(first, 'manifest.json'), 'utf8')));
    const there = filesBelow(first).filter((file) => file !== 'manifest.json');
    expect(Object.keys(read.files).sort()).toEqual(there.sort());
    expect(read.updatedAt).toMatch(/\+08:00$/);
  });

  test('has the SHA-256 of each file and of the whole', () => {
    for (const [file, hash] of Object.entries(manifest.files))
      expect(sha256(readFileSync(path.join(first, file))), file).toBe(hash);
    const lines = Object.entries(manifest.files).map(([file, hash]) => `${hash}  ${file}\n`);
    expect(manifest.hash).toBe(sha256(lines.join('')));
  });

  test('counts the rows of every table, none of which is empty here', () => {
    expect(Object.keys(manifest.counts).sort()).toEqual(Object.keys(tables).sort());
    for (const [table, count] of Object.entries(manifest.counts)) {
      expect(rowsOf(first, table as TableName).length, table).toBe(count);
      expect(count, table).toBeGreaterThan(0);
    }
  });

  test('is from the moment of the newest public change, not from the moment of writing', async () => {
    const { dir } = await exportNow();
    const before = readFileSync(path.join(dir, 'manifest.json'), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const later = await exportNow();
    expect(readFileSync(path.join(later.dir, 'manifest.json'), 'utf8')).toBe(before);
  });
});

describe('of what was exported before', () => {
  const indicator = (label: string) => ({
    name: label,
    team: idOf('teams'),
    value: 1,
    unit: '次',
    definition: '播报的次数',
    asOf: '2026-06-30T04:00:00.000Z',
  });
  const namesIn = (dir: string) => rowsOf(dir, 'indicators').map((row) => row.name);

  test('a record that went while another came is gone, and the other there', async () => {
    const one = await payload.create({ collection: 'indicators', data: indicator('先来的') });
    expect(namesIn((await exportNow()).dir)).toContain('先来的');
    await payload.delete({ collection: 'indicators', id: one.id });
    const other = await payload.create({ collection: 'indicators', data: indicator('后到的') });
    const names = namesIn((await exportNow()).dir);
    expect(names).toContain('后到的');
    expect(names).not.toContain('先来的');
    await payload.delete({ collection: 'indicators', id: other.id });
  });

  test('a change is there whose saving began before that of one exported already', async () => {
    const slow = await payload.create({ collection: 'indicators', data: indicator('慢') });
    const quick = await payload.create({ collection: 'indicators', data: indicator('快') });
    await exportNow();
    const began = new Date(Date.parse(quick.updatedAt) - 20_000).toISOString();
    await payload.db.updateOne({
      collection: 'indicators',
      id: slow.id,
      data: { name: '慢，但到了', updatedAt: began },
      req: undefined,
    });
    expect(namesIn((await exportNow()).dir)).toContain('慢，但到了');
    for (const { id } of [slow, quick]) await payload.delete({ collection: 'indicators', id });
  });

  test('nothing unchanged is read again', async () => {
    await exportNow();
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    await exportTables(payload);
    const find = vi.spyOn(payload.db, 'find');
    await exportTables(payload);
    const asked = find.mock.calls.map(([{ where }]) => JSON.stringify(where));
    find.mockRestore();
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((where) => !where.includes('updatedAt'))).toEqual([]);
  });
});

describe('counts of what is private', () => {
  test('a survey counts the needs of its days and channels, whatever their state, and no two overlap', async () => {
    const survey = idOf('needSurveys');
    const counts = async () =>
      rowsOf((await exportNow()).dir, 'needCounts').filter(({ surveyId }) => surveyId === survey);
    const sum = (rows: Record<string, unknown>[], field: string) =>
      rows.reduce((total, row) => total + Number(row[field]), 0);
    const before = await counts();
    // Of the six needs of the town one is merged, one refused; none of their texts is in the table.
    expect(sum(before, 'received')).toBe(6);
    expect(sum(before, 'setAside')).toBe(2);
    expect(sum(before, 'answered')).toBe(1);
    const { id } = await payload.create({
      collection: 'needs',
      data: {
        title: '路灯不亮',
        channel: 'visit',
        submittedOn: '2026-04-30T12:00:00.000Z',
        state: 'submitted',
      },
    });
    const after = await counts();
    expect(sum(after, 'received')).toBe(7);
    expect(after.find(({ channel }) => channel === 'visit')).toMatchObject({
      ...{ scope: 'cell', period: null, villageId: null, received: 1, waiting: 1, valid: 0 },
      ...{ refused: null, merged: null },
    });
    expect(JSON.stringify(after)).not.toContain('路灯');
    await payload.delete({ collection: 'needs', id });

    const another = (startsOn: string, endsOn: string, channels: ('wish' | 'phone')[]) =>
      payload.create({
        collection: 'needSurveys',
        data: {
          name: `另一次${startsOn}${channels.join()}`,
          startsOn: `${startsOn}T12:00:00.000Z`,
          endsOn: `${endsOn}T12:00:00.000Z`,
          channels,
        },
      });
    await expect(another('2026-04-30', '2026-05-10', ['wish', 'phone'])).rejects.toThrow(
      /和“.+”（2026-04-01 至 2026-04-30）的期间重叠，又都经微心愿征集/,
    );
    await expect(another('2026-03-01', '2026-04-01', ['wish'])).rejects.toThrow('重叠');
    await expect(another('2026-05-10', '2026-05-01', ['wish'])).rejects.toThrow();
    const { id: next } = await another('2026-05-01', '2026-05-10', ['wish']);
    const { id: beside } = await another('2026-04-10', '2026-05-10', ['phone']);
    await expect(
      payload.update({ collection: 'needSurveys', id: beside, data: { channels: ['phone', 'wish'] } }),
    ).rejects.toThrow('重叠');
    await payload.update({ collection: 'needSurveys', id: beside, data: { name: '只改名字' } });
    for (const one of [next, beside]) await payload.delete({ collection: 'needSurveys', id: one });
  });

  test('a village has its contacts and 联户长 as numbers; what would count nowhere is refused', async () => {
    const village = idOf('villages');
    const volunteer = (name: string, data: object) =>
      payload.create({
        collection: 'volunteers',
        data: {
          ...{ name, kind: 'cadre', status: 'active', registeredOn: '2026-03-01T12:00:00.000Z' },
          ...data,
        },
      });
    await expect(volunteer('无村', { kind: 'household-lead', households: 12 })).rejects.toThrow('所在村');
    await expect(volunteer('干部', { village, households: 12 })).rejects.toThrow('联系户数');
    const made = [
      await volunteer('联络员', { liaisonVillages: [village] }),
      await volunteer('联户长', { kind: 'household-lead', village, households: 12 }),
      await volunteer('退出的', { kind: 'household-lead', village, households: 30, status: 'left' }),
    ];
    const { dir } = await exportNow();
    expect(rowsOf(dir, 'villages').find(({ id }) => id === village)).toMatchObject({
      liaisonVolunteers: 1,
      householdLeads: 1,
      householdsLed: 12,
    });
    for (const { id } of made) await payload.delete({ collection: 'volunteers', id });
  });
});

describe('what is not published', () => {
  test('comes with its publication and goes with its withdrawal', async () => {
    const draft = await payload.create({
      collection: 'documents',
      data: {
        title: '关于收集微心愿的通知',
        kind: 'notice',
        issuer: '青禾镇',
        issuedOn: '2026-06-01',
        _status: 'draft',
      },
      draft: true,
    });
    const { id } = draft;
    const isIn = async () => rowsOf((await exportNow()).dir, 'documents').some((row) => row.id === id);
    expect(await isIn()).toBe(false);
    await payload.update({ collection: 'documents', id, data: { _status: 'published' } });
    expect(await isIn()).toBe(true);
    await payload.update({ collection: 'documents', id, data: { _status: 'draft' } });
    expect(await isIn()).toBe(false);
    await payload.delete({ collection: 'documents', id });
  });

  test('is cut out of what refers to it', async () => {
    const where = { id: { equals: idOf('projects') } };
    await payload.db.updateOne({ collection: 'projects', where, data: { _status: 'draft' }, req: undefined });
    const { dir } = await exportNow();
    const [activity, need] = [rowsOf(dir, 'activities'), rowsOf(dir, 'needs')].map((rows) =>
      rows.filter((row) => 'projectId' in row),
    );
    expect(activity?.length).toBeGreaterThan(0);
    expect([...(activity ?? []), ...(need ?? [])].every((row) => row.projectId === null)).toBe(true);
    expect(() => readDataset(dir)).not.toThrow();
    await payload.db.updateOne({
      collection: 'projects',
      where,
      data: { _status: 'published' },
      req: undefined,
    });
  });

  test('and cannot be done without leaves out what needs it, which is named with what to do', async () => {
    const where = { id: { equals: idOf('stations') } };
    await payload.db.updateOne({ collection: 'stations', where, data: { _status: 'draft' }, req: undefined });
    const { dir, held } = await exportNow();
    expect(held.length).toBeGreaterThan(0);
    for (const { table, reason } of held) {
      expect(table).toBe('activities');
      expect(reason).toMatch(/^“[^”]+”的阵地还没有发布、已删除或有错误。请先发布或改好该阵地/);
    }
    expect(rowsOf(dir, 'activities')).toEqual([]);
    await payload.db.updateOne({
      collection: 'stations',
      where,
      data: { _status: 'published' },
      req: undefined,
    });
  });
});

test('a row that breaks the contract is left out and named', async () => {
  const where = { id: { equals: idOf('villages') } };
  await payload.db.updateOne({ collection: 'villages', where, data: { population: -3 }, req: undefined });
  const { dir, held } = await exportNow();
  expect(held).toMatchObject([{ table: 'villages', row: idOf('villages'), shows: 'nothing' }]);
  expect(rowsOf(dir, 'villages').some(({ id }) => id === idOf('villages'))).toBe(false);
  await payload.db.updateOne({ collection: 'villages', where, data: { population: null }, req: undefined });
});

/** The error that the site throws for a dataset that it cannot read. */
function faultOf(dir: string): unknown {
  try {
    return readDataset(dir);
  } catch (error) {
    return error;
  }
}

describe('the site reads the dataset and', () => {
  test('accepts it as it was written', () => {
    expect(readDataset(first).activities.rows.length).toBe(manifest.counts['activities']);
  });

  /**
   * A copy of the dataset with one file changed. With `isHashed` its hash in the manifest is updated too, so
   * that the change looks genuine.
   */
  function tampered(
    file: string,
    change: (text: string) => string,
    { isHashed }: { isHashed: boolean },
  ): string {
    const dir = path.join(work, `tampered-${(written += 1)}`);
    cpSync(first, dir, { recursive: true });
    const text = change(readFileSync(path.join(dir, file), 'utf8'));
    rmSync(path.join(dir, file));
    writeFileSync(path.join(dir, file), text);
    if (isHashed) {
      const files = { ...manifest.files, [file]: sha256(text) };
      const lines = Object.entries(files).map(([name, hash]) => `${hash}  ${name}\n`);
      writeFileSync(
        path.join(dir, 'manifest.json'),
        JSON.stringify({ ...manifest, files, hash: sha256(lines.join('')) }),
      );
    }
    return dir;
  }

  test.each(Object.keys(tables) as TableName[])(
    'names the table %s when its file is not what the manifest says',
    (table) => {
      const dir = tampered(`${table}.json`, (text) => text.replace(/\n\]/, ' \n]'), { isHashed: false });
      expect(() => readDataset(dir)).toThrow(new RegExp(table));
    },
  );

  test.each([
    ['activities', '"servedCount":20', '"servedCount":-20', 'figures.servedCount'],
    ['needs', '"state":"rated"', '"state":"refused"', 'state'],
    ['needs', '"channel":"wish"', '"name":"张三","channel":"wish"', null],
    ['stations', '"latitude":28.1', '"latitude":281', 'latitude'],
    ['villages', '"slug":"village-one"', '"slug":"Village One"', 'slug'],
    ['selfChecks', '"checkedOn":"2026-05-02"', '"checkedOn":"2026-05-32"', 'checkedOn'],
    ['media', '"mimeType":"image/jpeg"', '"mimeType":7', 'original.mimeType'],
  ] as const)('names table, row and field of a fault in %s: %s → %s', (table, from, to, field) => {
    const dir = tampered(`${table}.json`, (text) => text.replace(from, to), { isHashed: true });
    expect(() => readDataset(dir)).toThrow(new RegExp(`${table}[^]*记录`));
    const fault = { table, row: expect.stringMatching(/.+/), ...(field === null ? {} : { field }) };
    expect(faultOf(dir)).toMatchObject(fault);
  });

  test('names the row and field of a reference that leads nowhere', () => {
    const dir = tampered(
      'activities.json',
      (text) => text.replaceAll(`"stationId":"${idOf('stations')}"`, '"stationId":"gone"'),
      {
        isHashed: true,
      },
    );
    expect(() => readDataset(dir)).toThrow(
      /数据表 activities 的记录 \S+ 的字段 stationId 指向 stations 中的 gone/,
    );
  });

  test('refuses a dataset of another version of the schema', () => {
    const dir = tampered(
      'manifest.json',
      (text) => text.replace(`"schemaVersion": ${schemaVersion}`, '"schemaVersion": 99'),
      {
        isHashed: false,
      },
    );
    expect(() => readDataset(dir)).toThrow(
      `这份公开数据是第 99 版格式，本程序只认得第 1 至 ${schemaVersion} 版。它由更新的程序导出：请先升级本程序，再用它生成网站。`,
    );
  });
});
