import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fromBufferPromise } from 'yauzl';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import { tableNames } from '#content/schema/index.ts';
import { buildBundle } from '#site/build/build-bundle.ts';
import { htmlPieces } from '#site/build/html/html-pieces.ts';
import { filesBelow } from '#site/build/render/place-files.ts';
import { renderSite } from '#site/build/render/render-site.ts';
import { makeCounty } from '../support/make-county.ts';
import type { TownRows } from '../support/random-edits.ts';
import { withRarerRows } from '../support/rarer-rows.ts';
import { structuredData } from '../support/structured-data.ts';

/** Where the schemas of HSDS 3.1 lie: CC BY-SA, so they are no part of the project. */
const hsdsSchemas = path.resolve('..', 'shared', 'hsds');
const work = mkdtempSync(path.join(tmpdir(), 'open-data-'));
const site = path.join(work, 'site');
const breakOut = '</script><script>alert(1)</script><!--';

/** Anything that JSON can hold: what is checked here is what a stranger's program reads. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as a stranger does, without our types
type Json = any;
const text = (file: string) => readFileSync(path.join(site, file), 'utf8');
const json = (file: string): Json => JSON.parse(text(file));

/** A town with everything that a place can have: seasons, midnight, closed days, market days, no hours at all. */
function withHours(town: TownRows): TownRows {
  const allYear = { season: null, weekday: 1, opens: '08:30', closes: '12:00' };
  const stations = town.tables.stations.map((row, n) => ({
    ...row,
    ...(n === 0
      ? {
          hours: [
            allYear,
            { ...allYear, weekday: 2 },
            { ...allYear, weekday: 6, opens: '20:00', closes: '24:00' },
            { ...allYear, weekday: 7, season: { from: '11-01', to: '02-29' } },
          ],
          exceptions: [
            { from: '2026-12-01', to: '2026-12-02', spans: [], reason: '停电' },
            {
              from: '2026-12-31',
              to: '2026-12-31',
              spans: [{ opens: '09:00', closes: '10:00' }],
              reason: '',
            },
            { from: '2025-01-01', to: '2025-01-02', spans: [], reason: '元旦' },
          ],
          hoursNote: '每月逢三、八赶场天延长到 18:00。',
          assuredDate: '2026-11-20',
          phone: '0851-25550001',
          wheelchair: 'partly' as const,
          accessNote: '正门有坡道',
        }
      : n === 1
        ? { hours: [], exceptions: [], latitude: null, longitude: null }
        : {}),
  }));
  const activities = town.tables.activities.map((row, n) => (n === 0 ? { ...row, title: breakOut } : row));
  return { ...town, tables: { ...town.tables, stations, activities } };
}

const datasetDir = path.join(work, 'dataset');
let bundleDir: string;

beforeAll(async () => {
  const mediaDir = path.join(work, 'media');
  const bundle = buildBundle({ basePath: '/' });
  const town = withHours(withRarerRows(await makeCounty({ stories: 12, stations: 3 }, mediaDir)));
  await writeDataset(datasetDir, { ...town, updatedAt: '2026-11-30T09:00:00+08:00', mediaDir });
  ({ outDir: bundleDir } = await bundle);
  await renderSite({ datasetDir, outDir: site, bundleDir, today: '2026-12-01' });
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the rows of every table are as its JSON Schema says, and another field is none', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  for (const table of [...tableNames, 'settings' as const]) {
    const isValid = ajv.compile(json(`data/schema/${table}.json`));
    const content = json(`data/${table}.json`);
    expect([isValid(content), isValid.errors], table).toEqual([true, null]);
    const more = table === 'settings' ? { ...content, more: 1 } : [{ ...content[0], more: 1 }];
    expect(isValid(more), `${table} with another field`).toBe(false);
  }
});

test('a JSON Schema explains its fields in Chinese', () => {
  const { title, items } = json('data/schema/activities.json');
  expect(title).toBe('活动');
  expect(items.properties.state).toMatchObject({
    title: '状态',
    description: expect.stringContaining('held 已开展'),
  });
  expect(JSON.stringify(items)).not.toMatch(/"description":"[A-Za-z]/);
});

test('the archive holds the files under their addresses, byte for byte, and no pictures', async () => {
  const zip = await fromBufferPromise(readFileSync(path.join(site, 'data', 'all.zip')), { autoClose: false });
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    if (entry.fileName === '说明.txt') continue;
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    expect(
      Buffer.concat(parts).equals(readFileSync(path.join(site, 'data', entry.fileName))),
      entry.fileName,
    ).toBe(true);
  }
  const published = filesBelow(path.join(site, 'data')).filter((file) =>
    /\.(?:csv|json|geojson)$/.test(file),
  );
  expect(published.filter((file) => !names.includes(file))).toEqual([]);
  expect(names.filter((name) => name.startsWith('media/'))).toEqual([]);
});

test('the GeoJSON has every place whose coordinates are known', () => {
  const { type, features } = json('data/stations.geojson');
  const placed = json('data/stations.json').filter((row: Json) => row.latitude !== null);
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id }: Json) => id).toSorted()).toEqual(placed.map(({ id }: Json) => id).toSorted());
  for (const { geometry } of features) {
    expect(geometry.type).toBe('Point');
    expect(geometry.coordinates[0]).toBeGreaterThan(geometry.coordinates[1]);
  }
});

const uuid = /^[\da-f]{8}-[\da-f]{4}-[45][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const services = (): Json[] => json('data/hsds/services.json').contents;
const place = (): Json => services().find(({ assured_date: day }) => day === '2026-11-20');

test.skipIf(!existsSync(hsdsSchemas))(
  'services and places are as HSDS 3.1 says, with no field of our own (needs its schemas beside the project)',
  () => {
    /** Without this an unknown field passes. */
    const closed = (value: Json): Json =>
      Array.isArray(value)
        ? value.map(closed)
        : typeof value === 'object' && value !== null
          ? {
              ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)])),
              ...('properties' in value && value.type === 'object' ? { additionalProperties: false } : {}),
            }
          : value;
    const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
    for (const file of readdirSync(hsdsSchemas).filter((name) => name.endsWith('.json'))) {
      const schema: AnySchemaObject = closed(JSON.parse(readFileSync(path.join(hsdsSchemas, file), 'utf8')));
      ajv.addSchema(schema, file);
    }
    const isValid = ajv.getSchema('service.json');
    expect(isValid).toBeDefined();
    const faults = services().flatMap((service) =>
      isValid?.(service) === true ? [] : (isValid?.errors ?? []),
    );
    expect(faults).toEqual([]);
    const [first] = services();
    expect(isValid?.({ ...first, more: 1 })).toBe(false);
    expect(isValid?.({ ...first, status: 'open' })).toBe(false);
  },
);

test('every part of HSDS has an identifier of its own, and what belongs together names the same', () => {
  const seen = new Map<string, string>();
  const look = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && !('location' in value)) {
      expect(value.id).toMatch(uuid);
      // A place or the town is told at each of its services, in the same words.
      const told = JSON.stringify(value);
      expect(seen.get(value.id) ?? told).toBe(told);
      seen.set(value.id, told);
    }
    Object.values(value).forEach(look);
  };
  services().forEach(look);
  for (const { id, organization_id: owner, organization, service_at_locations: places = [] } of services()) {
    expect(organization.id).toBe(owner);
    for (const at of places) expect([at.service_id, at.location_id]).toEqual([id, at.location.id]);
  }
  expect(seen.size).toBeGreaterThan(services().length * 2);
});

test('hours, exceptions, seasons and market days of a place come through', () => {
  const [{ location }] = place().service_at_locations;
  const told = location.schedules.map(({ id: _id, location_id: _place, ...rest }: Json) => rest);
  const weekly = { timezone: 8, freq: 'WEEKLY', wkst: 'MO' };
  expect(told).toEqual([
    {
      ...weekly,
      byday: 'MO,TU',
      opens_at: '08:30+08:00',
      closes_at: '12:00+08:00',
      description: '8:30—12:00',
    },
    { ...weekly, byday: 'SA', opens_at: '20:00+08:00', closes_at: '23:59+08:00', description: '20:00—24:00' },
    {
      ...weekly,
      ...{ byday: 'SU', opens_at: '08:30+08:00', closes_at: '12:00+08:00' },
      ...{ valid_from: '2026-11-01', valid_to: '2027-02-28', description: '每年11月至次年2月，8:30—12:00' },
    },
    { timezone: 8, valid_from: '2026-12-01', valid_to: '2026-12-02', description: '不开放：停电' },
    {
      ...weekly,
      ...{ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '09:00+08:00', closes_at: '10:00+08:00' },
      ...{ valid_from: '2026-12-31', valid_to: '2026-12-31', description: '只在这几天，9:00—10:00' },
    },
    { timezone: 8, description: '每月逢三、八赶场天延长到 18:00。' },
  ]);
  expect(location.phones).toMatchObject([
    { number: '0851-25550001', type: 'voice', location_id: location.id },
  ]);
  expect(location.accessibility).toMatchObject([{ description: '轮椅通行：部分能', details: '正门有坡道' }]);
  expect(place().alert).toBe('2026-12-01 至 2026-12-02 不开放：停电');
});

test('a place without hours says that one has to call first', () => {
  const schedules = services().flatMap(({ service_at_locations: places = [] }) =>
    places.flatMap(({ location }: Json) => location.schedules ?? []),
  );
  expect(schedules.map(({ description }: Json) => description)).toContain('预约开放，请先打电话。');
});

test('the structured data of every page has what its type requires', () => {
  const types = new Set<string>();
  const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const look = structuredData(text(page));
    expect(look.faults, page).toEqual([]);
    look.types.forEach((type) => types.add(type));
  }
  expect([...types]).toEqual(
    expect.arrayContaining([
      'Place',
      'OpeningHoursSpecification',
      'Event',
      'NewsArticle',
      'BreadcrumbList',
      'Dataset',
    ]),
  );
});

test('a title that tries to end the script element stays text, on its page and in the table', () => {
  const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
  const showing = pages.filter((page) => text(page).includes('alert(1)'));
  expect(showing.some((page) => text(page).includes(String.raw`"\u003c/script>\u003cscript>alert(1)`))).toBe(
    true,
  );
  for (const page of showing) {
    // In an attribute or a title it is text; as an element it would run.
    const scripts = [...htmlPieces(text(page))].filter(
      (piece) => piece.kind === 'start' && piece.name === 'script',
    );
    const isData = (raw: string) => raw.trim().startsWith('{');
    const inline = scripts.flatMap((piece) => ('raw' in piece && piece.raw.trim() !== '' ? [piece.raw] : []));
    expect(
      inline.filter((raw) => !isData(raw)),
      page,
    ).toEqual([]);
    for (const raw of inline) expect(() => JSON.parse(raw)).not.toThrow();
  }
});

test('the page of a table explains every field and leads to its files', () => {
  const page = text('data/activities/index.html');
  for (const part of ['当天数字', '>volunteerCount</code>', '单位：人次', '>held</code> 已开展', '例：'])
    expect(page).toContain(part);
  for (const file of ['activities.json', 'activities.csv', 'activities.xlsx', 'schema/activities.json'])
    expect(page).toContain(`href="/data/${file}"`);
});

test('a dataset of an older version offers the tables that it has', async () => {
  const older = path.join(work, 'older');
  const out = path.join(work, 'older-site');
  cpSync(datasetDir, older, { recursive: true });
  for (const table of ['sealedMonths', 'spotChecks']) rmSync(path.join(older, `${table}.json`));
  // Volunteers were not counted by category then.
  const counts = '[]\n';
  rmSync(path.join(older, 'volunteerCounts.json'));
  writeFileSync(path.join(older, 'volunteerCounts.json'), counts);
  const file = path.join(older, 'manifest.json');
  const known = JSON.parse(readFileSync(file, 'utf8'));
  const files = { ...known.files, 'volunteerCounts.json': createHash('sha256').update(counts).digest('hex') };
  for (const table of ['sealedMonths', 'spotChecks']) Reflect.deleteProperty(files, `${table}.json`);
  writeFileSync(file, JSON.stringify({ ...known, files, schemaVersion: 4 }));
  const urls = ['/data/', '/data/all.zip', '/data/datapackage.json'];
  await renderSite({ datasetDir: older, outDir: out, bundleDir, today: '2026-12-01', urls });
  for (const made of ['data/index.html', 'data/datapackage.json', 'data/all.zip'])
    expect(readFileSync(path.join(out, made)).includes('sealedMonths'), made).toBe(false);
});
