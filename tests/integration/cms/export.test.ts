import { createHash } from 'node:crypto';
import { createLocalReq, handleEndpoints, type CollectionSlug } from 'payload';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedRow } from '#cms/exchange/import/planned-row.ts';
import { sheetTables } from '#cms/exchange/tables/index.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { fileForm } from '../../support/sheet-form.ts';

let cms: OpenCms;
let admin: Person;
let clerk: Person;

beforeAll(async () => {
  cms = await openCms();
  const { loadSampleTown } = await import('#cms/sample/load-sample-town.ts');
  await loadSampleTown(cms.payload, { today: '2026-11-24' });
  await holdOneDayInTwoVillages();
  admin = await makePerson(cms.payload, '管理员甲', ['administrator']);
  const { docs } = await cms.payload.find({ collection: 'stations', where: { slug: { equals: 'longyan' } } });
  clerk = await makePerson(cms.payload, '信息员甲', ['clerk'], { stations: [docs[0]?.id ?? ''] });
}, 600_000);
afterAll(() => cms.close());

/**
 * Creates activities with the same name on one day in two villages, as towns do. They last until after
 * midnight.
 */
async function holdOneDayInTwoVillages(): Promise<void> {
  const { payload } = cms;
  const first = async (collection: CollectionSlug, limit: number) =>
    (await payload.find({ collection, limit, depth: 0, sort: 'id' })).docs.map(({ id }) => String(id));
  const [category = ''] = await first('categories', 1);
  const volunteers = await first('volunteers', 2);
  for (const [index, station] of (await first('stations', 2)).entries()) {
    const { id } = await payload.create({
      collection: 'activities',
      data: {
        title: '重阳节慰问',
        state: 'held',
        category,
        station,
        startsAt: '2026-10-18T12:00:00.000Z',
        endsAt: '2026-10-18T16:30:00.000Z',
      },
      draft: true,
      context: { skipPublish: true },
    });
    await payload.create({
      collection: 'participations',
      data: {
        activity: id,
        volunteer: volunteers[index] ?? '',
        hours: 4,
        role: 'volunteer',
        difficulty: 'normal',
        hoursKnownBy: 'recorded',
      },
    });
  }
}

async function get(address: string, person = admin) {
  const request = new Request(`http://localhost/api/exchange/${address}`, {
    headers: { Authorization: `JWT ${person.token}` },
  });
  const response = await handleEndpoints({ config: cms.payload.config, request });
  return {
    status: response.status,
    body: Buffer.from(await response.arrayBuffer()),
    name: response.headers.get('content-disposition') ?? '',
  };
}
const sheets = async (address: string, person = admin) => readXlsxFile((await get(address, person)).body);

describe('what goes out', () => {
  for (const { collection, label } of sheetTables) {
    it(`comes in again as ${label} without a change`, async () => {
      const { body } = await get(`list/${collection}?format=xlsx`);
      const { totalDocs } = await cms.payload.count({ collection });
      const checked = await askApi(cms.payload, 'POST', '/imports/check', {
        token: admin.token,
        body: fileForm(collection, body, '导出.xlsx'),
      });
      expect(checked.status).toBe(200);
      const found = await cms.payload.findByID({
        collection: 'imports',
        id: String(checked.body['id']),
        depth: 0,
      });
      const rows = (found.rows ?? []) as unknown as PlannedRow[];
      expect(
        rows
          .filter(({ action }) => action !== 'same')
          .map(({ title, reasons, changes }) => ({ title, reasons, changes }))
          .slice(0, 3),
      ).toEqual([]);
      expect(rows.length).toBe(totalDocs);
      const { body: csv } = await get(`list/${collection}?format=csv`);
      const again = await askApi(cms.payload, 'POST', '/imports/check', {
        token: admin.token,
        body: fileForm(collection, csv, '导出.csv'),
      });
      const fromCsv = await cms.payload.findByID({
        collection: 'imports',
        id: String(again.body['id']),
        depth: 0,
      });
      expect([fromCsv.same, fromCsv.refused]).toEqual([totalDocs, 0]);
    });
  }

  it('is the list as it is filtered, for those who may read it', async () => {
    const where = 'where[kind][equals]=party-member';
    const { totalDocs } = await cms.payload.count({
      collection: 'volunteers',
      where: { kind: { equals: 'party-member' } },
    });
    const [sheet] = await sheets(`list/volunteers?format=xlsx&${where}`);
    expect(sheet?.data.length).toBe(totalDocs + 1);
    const [own] = await sheets('list/volunteers?format=xlsx', clerk);
    expect(own?.data.length).toBeGreaterThan(1);
    expect(own?.data.slice(1).every((row) => row[8] === '龙堰村站')).toBe(true);
    expect((await get('list/users?format=xlsx')).status).toBe(403);
    expect((await get('list/auditLog?format=xlsx', clerk)).status).toBe(403);
    expect((await get('all', clerk)).status).toBe(403);
  });

  it.each(['=HYPERLINK("http://evil.example","x")', '+1+1', '-1+1', '@SUM(A1)', `'=1+1`])(
    'holds no formula, whatever was typed, and brings it back as it was: %s',
    async (evil) => {
      const { docs } = await cms.payload.find({ collection: 'volunteers', limit: 1, sort: 'name' });
      const id = docs[0]?.id ?? '';
      await cms.payload.update({ collection: 'volunteers', id, data: { remark: evil } });
      const { body } = await get(`list/volunteers?format=xlsx&where[id][equals]=${id}`);
      const [sheet] = await readXlsxFile(body);
      expect(sheet?.data[1]?.[14]).toBe(`'${evil}`);
      const csv = (await get(`list/volunteers?format=csv&where[id][equals]=${id}`)).body.toString();
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv).not.toMatch(/(?:^|,)"?=/m);
      const { body: answer } = await askApi(cms.payload, 'POST', '/imports/check', {
        token: admin.token,
        body: fileForm('volunteers', body, 'a.xlsx'),
      });
      const found = await cms.payload.findByID({ collection: 'imports', id: String(answer['id']) });
      expect(found.same).toBe(1);
      const { body: fromCsv } = await askApi(cms.payload, 'POST', '/imports/check', {
        token: admin.token,
        body: fileForm('volunteers', Buffer.from(csv), 'a.csv'),
      });
      expect(await cms.payload.findByID({ collection: 'imports', id: String(fromCsv['id']) })).toMatchObject({
        same: 1,
      });
    },
  );
});

describe('the ledger', () => {
  it('has a station’s activities of a period and their sums', async () => {
    const { docs } = await cms.payload.find({
      collection: 'stations',
      where: { slug: { equals: 'longyan' } },
    });
    const [sheet] = await sheets(`ledger?station=${docs[0]?.id}&from=2026-01-01&to=2026-06-30`, clerk);
    const rows = sheet?.data ?? [];
    expect(rows[0]?.[0]).toBe('龙堰村站文明实践活动台账（2026-01-01 至 2026-06-30）');
    const listed = rows.slice(2, -2);
    expect(listed.length).toBeGreaterThan(5);
    const sum = (column: number) =>
      listed.filter((row) => row[7] === '已开展').reduce((total, row) => total + Number(row[column] ?? 0), 0);
    expect(rows.at(-2)?.slice(8, 12)).toEqual([sum(8), sum(9), sum(10), sum(11)]);
    // The last row holds the site's figures, counted here again from the records.
    const { docs: counted } = await cms.payload.find({
      collection: 'activities',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { state: { equals: 'held' } },
          { station: { equals: docs[0]?.id } },
          { startsAt: { greater_than_equal: '2025-12-31T16:00:00.000Z' } },
          { startsAt: { less_than: '2026-06-30T16:00:00.000Z' } },
        ],
      },
      pagination: false,
      depth: 0,
    });
    const total = (field: 'volunteerCount' | 'servedCount' | 'serviceHours' | 'signedHours') =>
      counted.reduce(
        (all, { ledger }) => all + (ledger?.isCounted === true ? Number(ledger[field] ?? 0) : 0),
        0,
      );
    expect(rows.at(-1)?.slice(8, 12)).toEqual([
      total('volunteerCount'),
      total('servedCount'),
      total('serviceHours'),
      total('signedHours'),
    ]);
    expect(rows.at(-1)?.[2]).toBe(`已核对并公开的 ${counted.length} 场`);
    expect((await get('ledger?from=2026-06-30&to=2026-01-01')).status).toBe(400);
  });
});

describe('everything at once', () => {
  it('is a workbook with a sheet per table, and a ZIP file with every picture', async () => {
    const all = await readXlsxFile((await get('all')).body);
    expect(all.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(
        ['阵地', '志愿者', '活动', '群众需求', '图片与文件', '积分流水', '审核记录', '操作记录'].concat([
          '账号',
          '网站设置',
          '审核设置',
        ]),
      ),
    );
    // All headings and states in the file are Chinese.
    const latin = all.flatMap(({ sheet, data: [headings = []] }) =>
      headings.flatMap((heading) =>
        /\p{Script=Han}/u.test(String(heading)) ? [] : [`${sheet} › ${String(heading)}`],
      ),
    );
    expect(latin).toEqual([]);
    expect(JSON.stringify(all)).not.toMatch(/"(?:published|draft)"/);
    /** The cell under `heading`, in the row of a sheet that has a cell equal to `text`. */
    const cell = (sheet: string, text: string, heading: string) => {
      const [headings = [], ...rows] = all.find((one) => one.sheet === sheet)?.data ?? [];
      const row = rows.find((one) => one.includes(text));
      return String(row?.[headings.indexOf(heading)] ?? '');
    };
    // Lists inside a record, pictures by file name, times to the minute, settings by name.
    const story = await cms.payload.find({
      collection: 'activities',
      where: { 'story.photos.photo': { exists: true } },
      limit: 1,
    });
    const [photo] = story.docs[0]?.story?.photos ?? [];
    const filename = typeof photo?.photo === 'object' ? photo.photo.filename : '';
    expect(cell('活动', story.docs[0]?.title ?? '', '报道照片')).toContain(`照片：${filename}`);
    const { docs: standards } = await cms.payload.find({ collection: 'standards', limit: 1 });
    const [item] = standards[0]?.items ?? [];
    expect(cell('建设标准', standards[0]?.name ?? '', '条目')).toContain(item?.requirement);
    expect(cell('网站设置', '联系电话', '内容')).toMatch(/^0850/);
    expect(cell('账号', '管理员甲', '角色')).toBe('管理员');
    expect(JSON.stringify(all)).not.toMatch(/"(?:salt|hash)"|pbkdf/);
    const { body, name } = await get('archive');
    expect(name).toContain('.zip');
    expect(body.subarray(0, 2).toString()).toBe('PK');
    const { docs } = await cms.payload.find({ collection: 'media', pagination: false });
    for (const { filename } of docs) expect(body.includes(Buffer.from(`图片与文件/${filename}`))).toBe(true);
    expect(createHash('sha256').update(body).digest('hex')).toHaveLength(64);
  });

  it('is written into the log', async () => {
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { action: { equals: 'export' } },
      limit: 100,
    });
    expect(docs.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(['全部数据（Excel）', '全部数据和图片（ZIP）']),
    );
  });
});

describe('a template', () => {
  it('has every column, marks what is required and says how to fill it in', async () => {
    const [form, notes] = await sheets('template/volunteers', clerk);
    expect(form?.data).toHaveLength(1);
    expect(form?.data[0]).toContain('姓名*');
    expect(notes?.sheet).toBe('填写说明');
  });
});

describe('a town whose records are all lost', () => {
  /**
   * Rows of an exported list in a fixed order, without the columns that are only exported: pictures, steps,
   * identifiers.
   */
  async function rowsOf(collection: string, file: Buffer): Promise<string[]> {
    const [sheet] = await readXlsxFile(file);
    const [headings = [], ...rows] = sheet?.data ?? [];
    const { columns = [] } = sheetTables.find((table) => table.collection === collection) ?? {};
    expect(headings.slice(0, columns.length)).toEqual(columns.map(({ heading }) => heading));
    return rows.map((row) => JSON.stringify(row.slice(0, columns.length))).toSorted();
  }

  it('comes back from its own sheets, every cell as it was', async () => {
    const files = new Map<CollectionSlug, Buffer>();
    for (const { collection } of sheetTables)
      files.set(collection, (await get(`list/${collection}?format=xlsx`)).body);
    const leaningOn = [
      'pointsAppeals',
      'pointsEntries',
      'redemptions',
      'facilities',
      'indicators',
      'signIns',
    ] as const;
    for (const collection of [...leaningOn, ...sheetTables.map((table) => table.collection).toReversed()]) {
      await cms.payload.db.deleteMany({ collection, where: {} });
      if (cms.payload.collections[collection].config.versions)
        await cms.payload.db.deleteVersions({ collection, where: {} });
      expect((await cms.payload.count({ collection })).totalDocs, collection).toBe(0);
    }
    for (const [collection, file] of files) {
      const post = (address: string, body: object = {}) =>
        askApi(cms.payload, 'POST', `/imports/${address}`, { token: admin.token, body });
      const { body } = await post('check', fileForm(collection, file, '导出.xlsx'));
      expect([collection, (await post(`${String(body['id'])}/confirm`)).status]).toEqual([collection, 200]);
    }
    for (const [collection, file] of files) {
      const before = await rowsOf(collection, file);
      const after = await rowsOf(collection, (await get(`list/${collection}?format=xlsx`)).body);
      expect([collection, after.length]).toEqual([collection, before.length]);
      expect(after.filter((row, index) => row !== before[index]).slice(0, 3), collection).toEqual(
        before.filter((row, index) => row !== after[index]).slice(0, 3),
      );
    }
    // The ledger was lost, too: what the records say was booked anew.
    const { recomputationReport } = await import('#cms/points/recomputation-report.ts');
    const { nowOf } = await import('#cms/points/today.ts');
    const req = await createLocalReq({}, cms.payload);
    expect((await cms.payload.count({ collection: 'pointsEntries' })).totalDocs).toBeGreaterThan(500);
    expect(await recomputationReport(req, nowOf())).toEqual([]);
  }, 120_000);
});
