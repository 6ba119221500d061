import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedRow } from '#cms/exchange/import/planned-row.ts';
import { sheetTables } from '#cms/exchange/tables/index.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { dumpDatabase } from '../../support/dump-database.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { fileForm, sheetForm } from '../../support/sheet-form.ts';

let cms: OpenCms;
let editor: Person;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  const station = await payload.create({
    collection: 'stations',
    data: {
      name: '青禾镇龙堰村站',
      shortName: '龙堰村站',
      level: 'station',
      coordinates: { datum: 'wgs84' },
      _status: 'published',
    },
  });
  const { id: category } = await payload.create({
    collection: 'categories',
    data: { name: '助老', order: 1 },
  });
  await payload.create({
    collection: 'activities',
    data: {
      title: '量血压',
      state: 'held',
      category,
      station: station.id,
      startsAt: '2026-03-05T01:00:00.000Z',
    },
    draft: true,
  });
  await payload.create({ collection: 'villages', data: { name: '龙堰村' } as never });
  await payload.create({
    collection: 'needs',
    data: {
      title: '想要一盏灯',
      channel: 'wish',
      state: 'submitted',
      submittedOn: '2026-03-01T12:00:00.000Z',
    },
  });
  for (const name of ['张一', '张二', '张三'])
    await payload.create({
      collection: 'volunteers',
      data: { name, kind: 'resident', status: 'active', registeredOn: '2026-01-02T12:00:00.000Z' },
    });
  const items = ['场所', '标识', '队伍'].map((name, index) => ({ key: `item-${index}`, name }));
  await payload.create({
    collection: 'standards',
    data: { name: '六有', items, _status: 'published' } as never,
  });
  editor = await makePerson(payload, '编辑甲', ['editor', 'keeper']);
  for (const { collection } of sheetTables) failOn(collection);
});
afterAll(() => cms.close());

/** Makes every write that contains this text fail after it has been written: the worst moment. */
const bad = '坏在写完以后';
function failOn(collection: CollectionSlug): void {
  cms.payload.collections[collection].config.hooks.afterChange.push(({ doc }) => {
    if (JSON.stringify(doc).includes(bad)) throw new Error('broken on purpose');
  });
}

/** For each kind: the headings, and three rows whose last cell is free text. */
const kinds: Readonly<Record<string, readonly (readonly string[])[]>> = {
  stations: [
    ['简称', '全称', '开放时间说明'],
    ['茶山村站', '青禾镇茶山村新时代文明实践站', ''],
    ['石桥村站', '青禾镇石桥村新时代文明实践站', ''],
    ['老屋基站', '青禾镇老屋基村新时代文明实践站', ''],
  ],
  volunteers: [
    ['姓名', '注册日期', '备注'],
    ['李一', '2026-03-05', ''],
    ['王二', '2026-03-05', ''],
    ['赵三', '2026-03-05', ''],
  ],
  activities: [
    ['活动名称', '日期', '站点', '服务类别', '活动安排'],
    ['剪头发', '2026-03-05', '龙堰村站', '助老', ''],
    ['读报', '2026-03-06', '龙堰村站', '助老', ''],
    ['义诊', '2026-03-07', '龙堰村站', '助老', ''],
  ],
  participations: [
    ['活动', '志愿者', '服务时长', '备注'],
    ['量血压 2026-03-05', '张一', '2', ''],
    ['量血压 2026-03-05', '张二', '2', ''],
    ['量血压 2026-03-05', '张三', '2', ''],
  ],
  needs: [
    ['公开标题', '来源渠道', '提出日期', '原话与情况'],
    ['想修路灯', '群众会', '2026-03-05', ''],
    ['想学打太极', '群众会', '2026-03-05', ''],
    ['想看电影', '群众会', '2026-03-05', ''],
  ],
  needSurveys: [
    ['名称', '开始日期', '截止日期', '征集渠道', '公告'],
    ['春季排查', '2026-03-01', '2026-03-10', '群众会', ''],
    ['夏季排查', '2026-06-01', '2026-06-10', '群众会', ''],
    ['秋季排查', '2026-09-01', '2026-09-10', '群众会', ''],
  ],
  wishClaims: [
    ['微心愿编号', '认领的是', '姓名或单位名称', '认领日期', '附言'],
    ['XQ2026-0001', '个人', '赵一', '2026-03-05', ''],
    ['XQ2026-0001', '个人', '钱二', '2026-03-05', ''],
    ['XQ2026-0001', '单位或企业', '惠民商行', '2026-03-05', ''],
  ],
  households: [
    ['户名', '所在村', '备注'],
    ['孙一家', '龙堰村', ''],
    ['李二家', '龙堰村', ''],
    ['周三家', '龙堰村', ''],
  ],
  pointsRules: [
    ['版本', '起用日期', '每小时积分', '单场最高积分', '有效期', '规则全文'],
    ['2026年第1版', '2026-01-01', '1', '15', '长期有效', '全文。'],
    ['2026年第2版', '2026-06-01', '2', '15', '长期有效', '全文。'],
    ['2027年第1版', '2027-01-01', '3', '15', '长期有效', '全文。'],
  ],
  selfChecks: [
    ['站点', '标准', '条目', '自查日期', '结果', '情况说明'],
    ['龙堰村站', '六有', '场所', '2026-03-05', '达标', ''],
    ['龙堰村站', '六有', '标识', '2026-03-05', '达标', ''],
    ['龙堰村站', '六有', '队伍', '2026-03-05', '达标', ''],
  ],
};

/**
 * A check stores only its own record and one line in the log. On MongoDB the CMS also keeps renewing its
 * lease.
 */
const keptOfCheck = /^imports$|audit|^leases$/i;
const otherLines = async () =>
  (
    await cms.payload.find({
      collection: 'auditLog',
      where: { source: { not_equals: 'imports' } },
      pagination: false,
      sort: 'id',
    })
  ).docs;

async function check(form: FormData) {
  const before = { rows: await dumpDatabase(cms.payload, keptOfCheck), log: await otherLines() };
  const { status, body } = await askApi(cms.payload, 'POST', '/imports/check', {
    token: editor.token,
    body: form,
  });
  expect(status, JSON.stringify(body)).toBe(200);
  expect({ rows: await dumpDatabase(cms.payload, keptOfCheck), log: await otherLines() }).toEqual(before);
  const found = await cms.payload.findByID({ collection: 'imports', id: String(body['id']), depth: 0 });
  return { id: found.id, rows: (found.rows ?? []) as unknown as PlannedRow[] };
}

describe.each(sheetTables.map(({ collection }) => collection))('a check of %s', (kind) => {
  it.each([
    ['first', [0]],
    ['in the middle', [1]],
    ['last', [2]],
    ['first and last', [0, 2]],
    ['everywhere', [0, 1, 2]],
  ])('leaves every row of the database as it was where the bad row is %s', async (_, places) => {
    const [headings = [], ...rows] = kinds[kind] ?? [];
    const sheet = rows.map((row, index) => (places.includes(index) ? [...row.slice(0, -1), bad] : row));
    const checked = await check(await sheetForm(kind, [headings, ...sheet]));
    expect(checked.rows.map(({ action }) => action)).toEqual(
      rows.map((_row, index) => (places.includes(index) ? 'refuse' : 'add')),
    );
    expect(JSON.stringify(checked.rows)).not.toContain('broken on purpose');
  });

  it('with one bad row lets the others be confirmed, and taken back to the last byte but for the log', async () => {
    const [headings = [], ...rows] = kinds[kind] ?? [];
    const sheet = rows.map((row, index) => (index === 0 ? [...row.slice(0, -1), bad] : row));
    const { id } = await check(await sheetForm(kind, [headings, ...sheet]));
    const post = (what: string) =>
      askApi(cms.payload, 'POST', `/imports/${id}/${what}`, { token: editor.token });
    const noted = /^imports$|audit|publish|^turns$|numbers|deleted/i;
    const before = await dumpDatabase(cms.payload, noted);
    expect(await post('confirm')).toEqual({ status: 200, body: { written: 2 } });
    expect(await dumpDatabase(cms.payload, noted)).not.toEqual(before);
    expect((await post('undo')).status).toBe(200);
    expect(await dumpDatabase(cms.payload, noted)).toEqual(before);
  });
});

describe('a check', () => {
  it('of the two lines that once let a volunteer in unconfirmed lets nobody in', async () => {
    const csv = '姓名,联系电话,注册日期\n干跑乙,无,2026-03-05\n干跑丙,13900009992,2026-03-05\n';
    const { id, rows } = await check(fileForm('volunteers', Buffer.from(csv), '名单.csv'));
    expect(rows.map(({ action }) => action)).toEqual(['refuse', 'add']);
    expect(
      (await askApi(cms.payload, 'POST', `/imports/${id}/confirm`, { token: editor.token })).body,
    ).toEqual({ written: 1 });
  });

  it('tells every fault of a row at once: of its cells, of what is missing, of the rules', async () => {
    const { rows } = await check(
      await sheetForm('stations', [
        ['简称', '全称', '层级', '核对日期', '对外电话'],
        ['坝子站', '', '分部', '二月三十', '13900009993'],
      ]),
    );
    expect(rows[0]?.reasons).toEqual([
      expect.stringMatching(/^层级：没有“分部”/),
      expect.stringMatching(/^核对日期：“二月三十”不是日期/),
      '全称：新记录必须填写。',
      expect.stringMatching(/^对外电话：手机号码“13900009993”/),
    ]);
  });
});
