import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlannedRow } from '#cms/exchange/import/planned-row.ts';
import type { WordsToAssign } from '#cms/exchange/import/words-to-assign.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { sheetForm } from '../../support/sheet-form.ts';

let cms: OpenCms;
let editor: Person;
let clerk: Person;
let inspector: Person;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  const { id } = await payload.create({
    collection: 'stations',
    data: {
      name: '青禾镇龙堰村新时代文明实践站',
      shortName: '龙堰村站',
      level: 'station',
      coordinates: { datum: 'wgs84' },
      _status: 'published',
    },
  });
  await payload.create({ collection: 'categories', data: { name: '医疗健康', order: 1 } });
  editor = await makePerson(payload, '编辑甲', ['editor']);
  clerk = await makePerson(payload, '信息员甲', ['clerk'], { stations: [id] });
  inspector = await makePerson(payload, '考核甲', ['inspector']);
});
afterAll(() => cms.close());

async function check(kind: string, sheet: readonly (readonly (string | number)[])[], person = editor) {
  const { status, body } = await askApi(cms.payload, 'POST', '/imports/check', {
    token: person.token,
    body: await sheetForm(kind, sheet),
  });
  expect([status, body['errors']]).toEqual([200, undefined]);
  const found = await cms.payload.findByID({ collection: 'imports', id: String(body['id']), depth: 0 });
  return {
    id: found.id,
    rows: (found.rows ?? []) as unknown as PlannedRow[],
    words: body['words'] as unknown as WordsToAssign,
  };
}
const say = (kind: string, words: readonly object[], person = editor) =>
  askApi(cms.payload, 'POST', '/imports/words', { token: person.token, body: { kind, words } });

const activities = [
  ['活动名称', '日期', '站点', '服务类别', '参与志愿者人数（人）', '服务总时长(h)', '开展地点'],
  ['义诊到家（上午）', '2026.3.5', '龙堰站', '医疗健康', 6, '12', '院坝'],
  ['义诊到家（下午）', '2026.3.5', '龙堰村文明实践站', '医疗健康', '5人', '两小时', '村委会'],
];
const headings = [
  { written: '参与志愿者人数（人）', column: '志愿者人次' },
  { written: '服务总时长(h)', column: '服务时长合计' },
  { written: '开展地点', column: '具体地点' },
];

it('headings that are not known are asked about, said once by a clerk, and known to everybody from then on', async () => {
  const before = await check('activities', activities);
  expect(before.words.headings).toEqual(['参与志愿者人数(人)', '服务总时长(h)', '开展地点']);
  expect(before.words.columns).toEqual(expect.arrayContaining(['志愿者人次', '服务时长合计', '具体地点']));
  expect(before.words.columns).not.toContain('活动名称');
  expect(before.rows.map(({ data }) => data['place'])).toEqual([undefined, undefined]);

  expect((await say('activities', headings, clerk)).status).toBe(200);
  const after = await check('activities', activities);
  expect(after.words.headings).toEqual([]);
  expect(after.words.remembered).toEqual(
    headings.map((word) => expect.objectContaining({ ...word, means: '' })),
  );
  expect(after.rows.map(({ title, data, note }) => [title, data['place'], data['ledger'], note])).toEqual([
    ['义诊到家（上午） 2026-03-05', '院坝', { volunteerCount: 6, serviceHours: 12 }, ''],
    [
      '义诊到家（下午） 2026-03-05',
      '村委会',
      { volunteerCount: 5, serviceHours: 2 },
      expect.stringContaining('同一天还有“第 2 行的义诊到家（上午） 2026-03-05”，请核对不是同一场。'),
    ],
  ]);
});

it('the afternoon does not overwrite the morning', async () => {
  const { id } = await check('activities', activities);
  expect((await askApi(cms.payload, 'POST', `/imports/${id}/confirm`, { token: editor.token })).body).toEqual(
    {
      written: 2,
    },
  );
  const again = await check('activities', activities);
  expect(again.rows.map(({ action }) => action)).toEqual(['same', 'same']);
});

it('what was said is said anew, and forgotten', async () => {
  await say('activities', [{ written: '开展地点', column: '台账备注' }]);
  const anew = await check('activities', activities);
  expect(anew.words.remembered).toContainEqual(
    expect.objectContaining({ written: '开展地点', column: '台账备注' }),
  );
  expect((await cms.payload.count({ collection: 'importWords' })).totalDocs).toBe(3);
  await say('activities', [{ written: '开展地点', column: '' }]);
  expect((await check('activities', activities)).words.headings).toEqual(['开展地点']);
});

const needs = [
  ['标题', '来源', '日期', '办理情况'],
  ['想学用智能手机', '微信公众号', '2026.3.5', '正在办理'],
  ['想修路灯', '入户', '2026.3.6', '待受理'],
];

it('words of choices that are not known are asked about with what may be chosen, and remembered', async () => {
  const before = await check('needs', needs);
  expect(before.rows.map(({ action }) => action)).toEqual(['refuse', 'refuse']);
  expect(before.words.values.map(({ column, written }) => `${column} ${written}`)).toEqual([
    '来源渠道 微信公众号',
    '来源渠道 入户',
    '办理环节 正在办理',
    '办理环节 待受理',
  ]);
  const choices = before.words.values.map(({ choices: all }) => all);
  const [channel = '', visit = ''] = [
    choices[0]?.find((one) => /公众号/.test(one)),
    choices[1]?.find((one) => /入户/.test(one)),
  ];
  const states = choices[2] ?? [];
  await say('needs', [
    { written: '微信公众号', column: '来源渠道', means: channel },
    { written: '入户', column: '来源渠道', means: visit },
    { written: '正在办理', column: '办理环节', means: states[0] ?? '' },
    { written: '待受理', column: '办理环节', means: states[0] ?? '' },
  ]);
  const after = await check('needs', needs);
  expect(after.words.values).toEqual([]);
  expect(after.words.remembered).toHaveLength(4);
  expect(after.rows.map(({ action, reasons }) => [action, reasons])).toEqual([
    ['add', []],
    ['add', []],
  ]);
  await say('needs', [{ written: '入户', column: '', of: '来源渠道' }]);
  expect((await check('needs', needs)).words.values.map(({ written }) => written)).toEqual(['入户']);
});

it.each([
  [{ written: '开展地点', column: '没有的列' }, '里没有“没有的列”这一列'],
  [{ written: '正在办理', column: '办理环节', means: '没有的项' }, '里没有“没有的项”这一项'],
  [{ written: '', column: '办理环节' }, '请先选好'],
])('nothing is remembered that means nothing: %j', async (word, why) => {
  const { status, body } = await say('needs', [word]);
  expect([status, JSON.stringify(body['errors'])]).toEqual([400, expect.stringContaining(why)]);
});

it('whoever may not import may say nothing', async () => {
  expect((await say('activities', headings, inspector)).status).toBe(403);
});

it('a second station beside one that is there is asked about, however it is called', async () => {
  const sheet = [
    ['简称', '全称', '层级'],
    ['龙堰站', '龙堰村实践站', '实践站'],
    ['石桥村站', '石桥村新时代文明实践站', '实践站'],
    ['石桥站', '青禾镇石桥村文明实践站', '实践站'],
  ];
  const { rows } = await check('stations', sheet);
  expect(rows.map(({ action, reasons }) => [action, reasons.join('')])).toEqual([
    ['refuse', expect.stringContaining('已有“龙堰村站”，看起来是同一个阵地')],
    ['add', ''],
    ['refuse', expect.stringContaining('已有“第 3 行的石桥村站”，看起来是同一个阵地')],
  ]);
});
