import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillTown, type ShownRecords } from '../../fixtures/privacy/fill-town.ts';
import { isPublic, Probe } from '../../fixtures/privacy/probe.ts';
import { publicFields } from '../../fixtures/privacy/public-fields.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { occurrences } from '../../support/occurrences.ts';
import { setAt } from '../../support/set-at.ts';

let cms: OpenCms;
let payload: Payload;
let probe: Probe;
let records: ShownRecords;
let work: string;
const folder = (name: 'dataset' | 'site') => path.join(work, name);

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-privacy-'));
  const { buildBundle } = await import('#site/build/build-bundle.ts');
  await buildBundle({ basePath: '/' });
  cms = await openCms();
  ({ payload } = cms);
  probe = new Probe(payload);
  records = await fillTown(probe);
  const { exportDataset } = await import('#cms/dataset/export-dataset.ts');
  const { buildInChild } = await import('#cms/publish/build-in-child.ts');
  const { settings } = await import('#cms/env/env.ts');
  await exportDataset(payload, folder('dataset'));
  await buildInChild({
    rootDir: settings.rootDir,
    bundleDir: settings.bundleDir,
    datasetDir: folder('dataset'),
    outDir: folder('site'),
    basePath: '/',
  });
});
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

/** The stored fields of all our collections, with their paths. */
function allFields(): { collection: CollectionSlug; place: string; field: FlattenedField }[] {
  const walk = (
    collection: CollectionSlug,
    fields: readonly FlattenedField[],
    prefix: string,
  ): { collection: CollectionSlug; place: string; field: FlattenedField }[] =>
    fields.flatMap((field) => {
      if (field.type === 'join' || ('virtual' in field && field.virtual)) return [];
      const place = `${prefix}${field.name}`;
      return 'flattenedFields' in field
        ? walk(collection, field.flattenedFields, `${place}.`)
        : [{ collection, place, field }];
    });
  return payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) => walk(slug, flattenedFields, ''));
}

const found = (name: 'dataset' | 'site', values: Iterable<string>, places: ReadonlyMap<string, string>) =>
  [...occurrences(folder(name), values)].map(([value, file]) => `${places.get(value) ?? value}: ${file}`);

describe('before it says anything, the probe', () => {
  test('has put a value into every private field that can hold a distinctive one', () => {
    const marked = new Set(probe.hidden.put.values());
    const kinds = ['text', 'textarea', 'code', 'email', 'number', 'date'];
    const bare = allFields()
      .filter(({ collection, place, field }) => kinds.includes(field.type) && !isPublic(collection, place))
      .filter(({ place }) => !/^(?:createdAt|updatedAt|id)$|\.id$|_tz$/.test(place))
      .filter(({ collection }) => collection !== 'media')
      .map(({ collection, place }) => `${collection}.${place}`)
      .filter((place) => !marked.has(place));
    expect(bare).toEqual([]);
    expect(probe.hidden.put.size).toBeGreaterThan(200);
  });

  test('knows only public fields that there are', () => {
    const there = new Set(allFields().map(({ collection, place }) => `${collection}.${place}`));
    const named = Object.entries(publicFields).flatMap(([collection, places]) =>
      places.map((place) => `${collection}.${place}`),
    );
    const gone = named.filter(
      (name) => ![...there].some((place) => place === name || place.startsWith(`${name}.`)),
    );
    expect(gone).toEqual([]);
  });
});

describe('the dataset', () => {
  test('holds every public text', () => {
    expect(occurrences(folder('dataset'), probe.shown.keys()).size).toBe(probe.shown.size);
  });

  test('holds no private value', () => {
    expect(found('dataset', probe.hidden.put.keys(), probe.hidden.put)).toEqual([]);
  });

  test('does not know a person, an account or an unpublished record even by its identifier', () => {
    expect(found('dataset', probe.privateIds.keys(), probe.privateIds)).toEqual([]);
  });
});

describe('the built site, its search index unpacked', () => {
  test('shows the public texts and finds them', () => {
    const told = [...probe.shown].filter(([, place]) =>
      /^(?:activities|needs|projects|documents)\./.test(place),
    );
    const files = occurrences(
      folder('site'),
      told.map(([value]) => value),
    );
    expect(files.size).toBe(told.length);
    const body = [...probe.shown].find(([, place]) => place === 'activities.story.body')?.[0] ?? '';
    expect([...occurrences(path.join(folder('site'), 'search', 'index'), [body]).keys()]).toEqual([body]);
  });

  test('holds no private value', () => {
    expect(found('site', probe.hidden.put.keys(), probe.hidden.put)).toEqual([]);
  });

  test('does not know a person, an account or an unpublished record even by its identifier', () => {
    expect(found('site', probe.privateIds.keys(), probe.privateIds)).toEqual([]);
  });
});

/**
 * Values that no public text may hold. The ID number is the standard's own example, the card number a test
 * number.
 */
const privateNumbers = {
  手机号码: '13812345678',
  居民身份证号: '11010519491231002X',
  银行卡号: '6222 0212 3456 7894',
};
/** Public texts with a fixed format that cannot contain such a number: codes, times of day. */
const isFormed = (place: string) =>
  /(?:opens|closes|code|filename|mimeType|phone)$|^media\.sizes|redemptionWindows|^spotChecks\.(?:number|datasetHash)$/.test(
    place,
  );

describe('a private number in a public text', () => {
  test.each(Object.entries(privateNumbers))(
    '%s: the export refuses each such field and names the record',
    async (kind, number) => {
      const { exportTables } = await import('#cms/dataset/export-tables.ts');
      const places = allFields().filter(
        ({ collection, place, field }) =>
          (field.type === 'text' || field.type === 'textarea') &&
          isPublic(collection, place) &&
          !isFormed(`${collection}.${place}`) &&
          !/^(?:exceptions|roles|difficulties)\./.test(place),
      );
      expect(places.length).toBeGreaterThan(50);
      const accepted: string[] = [];
      for (const { collection, place } of places) {
        const id = records[collection];
        if (id === undefined) throw new Error(`no record of ${collection}`);
        const where = { id: { equals: id } };
        const before = await payload.db.findOne<Record<string, unknown> & { id: string }>({
          collection,
          where,
          req: undefined,
        });
        const data = structuredClone(before ?? {});
        if (place === 'cancelReason') Object.assign(data, { state: 'cancelled' });
        setAt(
          data,
          place.split('.'),
          place === 'slug' ? `a-${number.toLowerCase().replaceAll(' ', '-')}` : `请联系${number}。`,
        );
        await payload.db.updateOne({ collection, id, data, req: undefined });
        const message = await exportTables(payload).then(
          ({ held, tables }) =>
            JSON.stringify(tables).includes(number)
              ? 'leaked'
              : held.map(({ row, reason }) => `${row} ${reason}`).join('\n'),
          String,
        );
        if (!message.includes(`的公开内容里有${kind}`) || !message.includes(id))
          accepted.push(`${collection}.${place}: ${message}`);
        // On MongoDB a field that is left out of an update keeps its value.
        const [top = ''] = place.split('.');
        const former = { ...before, [top]: before?.[top] ?? null };
        await payload.db.updateOne({ collection, id, data: former, req: undefined });
      }
      expect(accepted).toEqual([]);
      expect((await exportTables(payload)).held).toEqual([]);
    },
  );

  test.each([
    ['电子邮箱', '报名写信到 wang.guilan@163.com。'],
    ['微信号或QQ号', '报名加微信号 wgl_19880301。'],
    ['固定电话', '报名打 0851-24561122。'],
    ['带门牌的住址', '集合在和平路 12 号 3 单元 501 室。'],
  ])('%s: the same patterns as at the gate are refused at the export too', async (kind, text) => {
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    const id = records.projects ?? '';
    const before = await payload.db.findOne<{ id: string; introduction?: string }>({
      collection: 'projects',
      where: { id: { equals: id } },
      req: undefined,
    });
    await payload.db.updateOne({ collection: 'projects', id, data: { introduction: text }, req: undefined });
    expect((await exportTables(payload)).held).toMatchObject([
      { table: 'projects', row: id, shows: 'nothing', reason: expect.stringContaining(kind) },
    ]);
    await payload.db.updateOne({
      collection: 'projects',
      id,
      data: { introduction: before?.introduction ?? '' },
      req: undefined,
    });
    expect((await exportTables(payload)).held).toEqual([]);
  });

  test('in the town’s settings is refused too', async () => {
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    await payload.updateGlobal({ slug: 'siteSettings', data: { wishHowTo: '请打 13812345678。' } });
    await expect(exportTables(payload)).rejects.toThrow('“网站设置”的公开内容里有手机号码');
    await payload.updateGlobal({ slug: 'siteSettings', data: { wishHowTo: '' } });
  });

  test('in a station’s phone is refused: it must be the office’s', async () => {
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    const id = records.stations ?? '';
    await payload.db.updateOne({
      collection: 'stations',
      id,
      data: { phone: '13812345678' },
      req: undefined,
    });
    const { held, tables } = await exportTables(payload);
    expect(held[0]).toMatchObject({
      table: 'stations',
      row: id,
      reason: expect.stringContaining('手机号码'),
    });
    expect(JSON.stringify(tables)).not.toContain('13812345678');
    await payload.db.updateOne({
      collection: 'stations',
      id,
      data: { phone: '0851-24567890' },
      req: undefined,
    });
    expect((await exportTables(payload)).held).toEqual([]);
  });

  test('in the name of an uploaded file does not get into the name under which it is kept', async () => {
    const { filename } = await payload.findByID({
      collection: 'media',
      id: await probe.photo('张三13812345678.jpg', '说明'),
    });
    expect(filename).toMatch(/\.jpg$/);
    expect(filename).not.toContain('13812345678');
  });
});
