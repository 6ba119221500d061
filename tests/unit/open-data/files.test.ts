import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { fromBufferPromise } from 'yauzl';
import { expect, test } from 'vitest';
import { columnsOf } from '#content/open-data/columns-of.ts';
import { dataPackage } from '#content/open-data/data-package.ts';
import { deflateLines } from '#content/open-data/deflate-lines.ts';
import { tableCsv } from '#content/open-data/table-csv.ts';
import { tableWorkbook, type NameOf } from '#content/open-data/table-workbook.ts';
import { zipArchive } from '#content/open-data/zip-archive.ts';
import { settings, tableNames } from '#content/schema/index.ts';
import { emptyRow } from '../../support/empty-row.ts';

const nobody: NameOf = () => null;
const indicator = (name: string, value = 1) => ({ ...emptyRow('indicators'), id: `i-${name}`, name, value });
const cells = (file: Buffer): string[][] => parse(file, { bom: true });
const namesInCsv = (names: string[]) =>
  cells(
    tableCsv(
      'indicators',
      names.map((name) => indicator(name)),
    ),
  )
    .slice(1)
    .map((row) => row[3]);
const sheet = (file: Buffer, number = 1) => readSheet(file, number);

const hostile = ['=1+1', '+86 139', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://a","b")'];

test('text that a spreadsheet would run as a formula is text in the CSV', () => {
  expect(namesInCsv(hostile)).toEqual(hostile.map((text) => `'${text}`));
});

test('text that only contains such a character, and numbers below zero, stay as they are', () => {
  expect(namesInCsv(['1+1', '村 = 站', '羊-牛'])).toEqual(['1+1', '村 = 站', '羊-牛']);
  expect(cells(tableCsv('indicators', [indicator('下降', -3.5)]))[1]?.[4]).toBe('-3.5');
});

test('any text comes back from the CSV as it was, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([text, `'${text}`]).toContain(namesInCsv([text])[0]);
    }),
  );
});

test('the CSV begins with a byte order mark and ends its lines with CR LF', () => {
  const text = tableCsv('categories', [emptyRow('categories')]).toString();
  expect(text.startsWith('\uFEFFid,slug,name')).toBe(true);
  expect(text.match(/(?<!\r)\n/)).toBeNull();
});

test('groups lie side by side, lists are JSON in one cell, what is null is empty', () => {
  const row = {
    ...emptyRow('activities'),
    id: 'a',
    teamIds: ['t1', 't2'],
    figures: { volunteerCount: 4, serviceHours: 8.5, signedHours: 0, servedCount: 30 },
  };
  const [head = [], told = []] = cells(tableCsv('activities', [row]));
  const shown = Object.fromEntries(head.map((key, n) => [key, told[n]]));
  expect(shown).toMatchObject({
    'figures.serviceHours': '8.5',
    teamIds: '["t1","t2"]',
    endsAt: '',
    'story.body': '',
  });
});

test('formulas are text in the workbook too, and whoever edits them still has text', async () => {
  const file = tableWorkbook(
    'indicators',
    hostile.map((name) => indicator(name)),
    nobody,
  );
  const rows = await sheet(file);
  expect(rows.slice(1).map((row) => row[2])).toEqual(hostile.map((text) => text.trim()));
  const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false });
  expect(zip.entryCount).toBe(7);
  expect(file.includes('<f>')).toBe(false);
});

test('the workbook names records and codes, and explains its columns on a second sheet', async () => {
  const activity = {
    ...emptyRow('activities'),
    id: 'a',
    state: 'held' as const,
    teamIds: ['t1', 't2'],
    story: {
      body: '第一行\n第二行 <b>&',
      author: '',
      photos: [{ mediaId: 'm', caption: '' }],
      reviewers: [{ level: 1, name: '张三' }],
      publishedOn: '2026-03-01',
    },
  };
  const names: NameOf = (table, id) => `${table}的${id}`;
  const [head = [], row = []] = await sheet(tableWorkbook('activities', [activity], names));
  const shown = Object.fromEntries(head.map((title, n) => [String(title), row[n]]));
  expect(shown).toMatchObject({
    状态: '已开展',
    服务队: 'teams的t1、teams的t2',
    '报道 · 正文': '第一行\n第二行 <b>&',
    '报道 · 照片': '图片：media的m',
    '报道 · 审核人': '级别：1，姓名或职务：张三',
    '当天数字 · 服务时长（小时）': null,
  });
  const explained = await sheet(tableWorkbook('activities', [activity], names), 2);
  expect(explained[1]).toEqual(['编号', '这条记录固定不变的编号，表内不重复。', '文字', null, 'id']);
});

test('a renamed record is named anew, though the row that points to it is the same', async () => {
  const row = { ...emptyRow('facilities'), id: 'f', stationId: 's', name: '图书室' };
  const named = async (name: string) => (await sheet(tableWorkbook('facilities', [row], () => name)))[1]?.[0];
  expect([await named('旧名'), await named('新名')]).toEqual(['旧名', '新名']);
});

test('what is compressed piece by piece is the text, whatever was made before', () => {
  const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 400 });
  let fresh = 0;
  fc.assert(
    fc.property(text, fc.nat(399), (lines, at) => {
      fresh += 1;
      const before = Buffer.from(lines.join('\n'));
      const after = Buffer.from(lines.with(Math.min(at, lines.length - 1), '改过').join('\n'));
      deflateLines('same', before);
      const again = Buffer.concat([...deflateLines('same', after).parts]);
      expect(again.equals(Buffer.concat([...deflateLines(`fresh-${fresh}`, after).parts]))).toBe(true);
      expect(inflateRawSync(again).equals(after)).toBe(true);
    }),
    { examples: [[['a'], 0]], numRuns: 60 },
  );
});

test('an archive has its files under their names, with the time of the data', async () => {
  const text = Buffer.from('第一行\n第二行\n'.repeat(500));
  const archive = zipArchive(
    [{ name: '说明.txt', content: deflateLines('zip', text) }],
    '2026-11-24T10:05:08+08:00',
  );
  const zip = await fromBufferPromise(archive, { lazyEntries: true, autoClose: false });
  const entry = await new Promise<{ fileName: string; uncompressedSize: number; crc32: number; at: Date }>(
    (found) => {
      zip.once('entry', (one) => found({ ...one, at: one.getLastModDate({ timezone: 'UTC' }) }));
      zip.readEntry();
    },
  );
  expect(entry).toMatchObject({ fileName: '说明.txt', uncompressedSize: text.length });
  expect(entry.at.toISOString()).toBe('2026-11-24T10:05:08.000Z');
});

const town = settings.parse({
  ...{
    townName: '青禾镇',
    countyName: '',
    siteTitle: '青禾镇文明实践',
    tagline: '',
    introduction: '',
    siteUrl: null,
  },
  ...{ isSample: true, sponsor: '', contactAddress: '', contactPhone: null, contactEmail: null },
  ...{ officialAccount: '', icpNumber: '', policeNumber: '', siteMarkCode: '', wishHowTo: '' },
  map: { latitude: 27, longitude: 106, zoom: 12, sketch: [] },
});

test('datapackage.json has what the Data Package standard requires, and agrees with the CSV files', () => {
  const made = JSON.parse(JSON.stringify(dataPackage(town, '2026-11-24T10:05:08+08:00', tableNames)));
  expect(made.resources.map(({ path }: { path: string }) => path)).toEqual(
    tableNames.map((name) => `${name}.csv`),
  );
  const names = made.resources.map(({ name }: { name: string }) => name);
  expect(names.filter((name: string) => !/^[-a-z0-9._]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(made.licenses[0]).toMatchObject({ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) });
  const types = new Set(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'array', 'object']);
  const foreign: { fields: string[]; reference: { resource: string; fields: string[] } }[] = [];
  for (const [n, { schema, encoding }] of made.resources.entries()) {
    const table = tableNames[n] ?? 'activities';
    const fields: string[] = schema.fields.map(({ name }: { name: string }) => name);
    expect(encoding).toBe('utf-8');
    expect(fields).toEqual(columnsOf(table).map(({ key }) => key));
    expect(cells(tableCsv(table, []))[0]).toEqual(fields);
    expect(schema.primaryKey).toEqual(['id']);
    expect(schema.fields.filter(({ type }: { type: string }) => !types.has(type))).toEqual([]);
    for (const key of schema.foreignKeys) {
      foreign.push(key);
      expect(fields).toContain(key.fields[0]);
      expect(['', ...names]).toContain(key.reference.resource);
    }
  }
  expect(foreign.length).toBeGreaterThan(20);
});
