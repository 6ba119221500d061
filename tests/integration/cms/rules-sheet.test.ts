import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlannedRow } from '#cms/exchange/import/planned-row.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';
import { sheetForm } from '../../support/sheet-form.ts';

let cms: OpenCms;
let keeper: Person;
let editor: Person;
let volunteer: string;

const whole = {
  版本: '2026年第1版',
  起用日期: '2026年1月1日',
  每小时积分: '1',
  每次服务另加: '0.5分',
  特殊贡献最多加: '3',
  时长按多少计: '半小时',
  时长的零头: '不足的舍去',
  积分按多少计: '0.1 分',
  积分的零头: '四舍五入',
  单场最高积分: '15',
  每人每月最高积分: '100',
  角色系数: '负责人｜带队的（一人）｜1.4\n志愿者|志愿者|1',
  难度系数: '一般｜一般｜1\n特殊（抢险、救灾等）｜抢险、救灾；凝冻值守｜1.5',
  只有现场签到签退的时长才计积分: '否',
  有效期: '若干年有效',
  几年有效: '3年',
  满多少分可以兑换: '5',
  登记后几天内领取: '10天',
  几天内可以申诉: '20',
  不兑换物品的身份: '镇村干部、教师',
  集中兑换时间: '3月25日至3月底、12.20到12月31日',
  使用家庭积分存折: '是',
  积分名目: 'tidy-yard｜环境卫生｜庭院干净、整洁｜2｜次｜2\nlittering｜环境卫生｜乱倒垃圾｜-3｜次｜不限',
  星级: '1 星｜100 小时\n2星｜300',
  规则全文: '## 怎么得分\n\n服务一小时得一分。',
} as const;
type Row = Readonly<Partial<Record<keyof typeof whole | '更改的理由', string>>>;

const post = (path: string, body: object = {}, who: Person = keeper) =>
  askApi(cms.payload, 'POST', path, { token: who.token, body });
async function check(row: Row, who: Person = keeper) {
  const headings = Object.keys(row);
  const { status, body } = await post(
    '/imports/check',
    await sheetForm('pointsRules', [headings, Object.values(row)]),
    who,
  );
  if (status !== 200) return { status, reasons: JSON.stringify(body), action: '', id: '' };
  const found = await cms.payload.findByID({ collection: 'imports', id: String(body['id']), depth: 0 });
  const [planned] = (found.rows ?? []) as unknown as PlannedRow[];
  return { status, id: found.id, action: planned?.action, reasons: (planned?.reasons ?? []).join('\n') };
}
const confirm = (id: string) => post(`/imports/${id}/confirm`);
const rule = async () => {
  const { docs } = await cms.payload.find({ collection: 'pointsRules', depth: 0 });
  return docs[0] ?? expect.fail('no rule');
};
const balance = async () => {
  const { body } = await askApi(cms.payload, 'GET', `/points/account?volunteer=${volunteer}`, {
    token: keeper.token,
  });
  return body['balanceText'];
};

beforeAll(async () => {
  cms = await openCms();
  keeper = await makePerson(cms.payload, '管积分的', ['keeper']);
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
  volunteer = await makeRecord(cms.payload, 'volunteers');
  const { id, action, reasons } = await check(whole);
  expect([action, reasons]).toEqual(['add', '']);
  expect((await confirm(id)).status).toBe(200);
  const activity = await makeRecord(cms.payload, 'activities', {
    ...{ title: '清渠', state: 'held', startsAt: '2026-03-05T01:00:00.000Z', reviewState: 'published' },
  });
  await cms.payload.create({
    collection: 'participations',
    data: {
      ...{ activity, volunteer, hours: 3.7, role: 'volunteer', difficulty: 'normal' },
      hoursKnownBy: 'recorded',
    },
    context: { skipPublish: true },
  });
});
afterAll(() => cms.close());

describe('a sheet of points rules', () => {
  test('brings in a version with all that it holds', async () => {
    const { pointsRuleRow } = await import('#cms/dataset/rows/points-rule.ts');
    const { id: _, ...row } = pointsRuleRow(await rule());
    expect(row).toEqual({
      ...{ version: '2026年第1版', startsOn: '2026-01-01', pointsPerHour: 1, pointsPerActivity: 0.5 },
      ...{ roundHoursTo: 'half', roundHours: 'down', roundPointsTo: 'tenth', roundPoints: 'nearest' },
      ...{ contributionBonus: 3, capPerActivity: 15, capPerMonth: 100, signedHoursOnly: false },
      ...{ expiry: 'years', expiryYears: 3, minimumToRedeem: 5, reservedDays: 10, appealDays: 20 },
      ...{ noGoodsFor: ['cadre', 'teacher'], households: true },
      redemptionWindows: [
        { from: '03-25', to: '03-31' },
        { from: '12-20', to: '12-31' },
      ],
      roles: [
        { key: 'leader', name: '带队的（一人）', factor: 1.4 },
        { key: 'volunteer', name: '志愿者', factor: 1 },
      ],
      difficulties: [
        { key: 'normal', name: '一般', factor: 1 },
        { key: 'special', name: '抢险、救灾；凝冻值守', factor: 1.5 },
      ],
      items: [
        { key: 'tidy-yard', group: '环境卫生', name: '庭院干净、整洁', points: 2, per: '次', capPerMonth: 2 },
        { key: 'littering', group: '环境卫生', name: '乱倒垃圾', points: -3, per: '次', capPerMonth: null },
      ],
      stars: [
        { stars: 1, hours: 100 },
        { stars: 2, hours: 300 },
      ],
      text: '## 怎么得分\n\n服务一小时得一分。',
    });
  });

  test('that says what is stored changes nothing, a reason beside it included', async () => {
    expect((await check({ ...whole, 更改的理由: '没有改什么' })).action).toBe('same');
  });

  test('refuses a change of a version that was used as the form does, says what it would correct, writes nothing', async () => {
    const before = await rule();
    const { action, reasons } = await check({ 版本: whole.版本, 每小时积分: '2' });
    expect([action, reasons]).toEqual([
      'refuse',
      expect.stringMatching(/这样改会冲正 1 笔已经记下的积分，涉及 1 人，合计增加 3.5 分.*更改的理由/s),
    ]);
    expect([await rule(), await balance()]).toEqual([before, '4']);
  });

  test('refuses a new version that would change what was booked, unless it has the reason', async () => {
    const second = { ...whole, 版本: '第2版', 起用日期: '2026-03-01', 每小时积分: '0' };
    const { action, reasons } = await check(second);
    expect([action, reasons]).toEqual(['refuse', expect.stringContaining('冲正 1 笔')]);
    expect((await check({ ...second, 更改的理由: '漏录了一版' })).action).toBe('add');
    expect((await check({ ...second, 起用日期: '2026-11-30' })).action).toBe('add');
  });

  test('refuses other points for an item that was booked, whatever the reason', async () => {
    const gift = { volunteer, kind: 'item', item: 'tidy-yard', times: 1, day: '2026-03-06' };
    const given = await post('/points/give', { ...gift, reason: '三月走访', key: randomUUID() });
    expect(given.status).toBe(200);
    const { action, reasons } = await check({
      ...{ 版本: whole.版本, 更改的理由: '镇里开会改的' },
      积分名目: whole.积分名目.replace('｜2｜次', '｜4｜次'),
    });
    expect([action, reasons]).toEqual(['refuse', expect.stringContaining('已经按 2 分记过')]);
  });

  test('with the reason corrects the ledger by contrary entries that say it; rows that stay keep their place', async () => {
    const before = await rule();
    const { 积分名目, 角色系数 } = whole;
    const same = { 积分名目, 角色系数: 角色系数.replaceAll('|', '｜') };
    const change = { 版本: whole.版本, 每小时积分: '2', 更改的理由: '镇里开会改的' };
    const { action, id } = await check({ ...change, ...same });
    expect(action).toBe('change');
    expect((await confirm(id)).status).toBe(200);
    const after = await rule();
    expect([after.pointsPerHour, after.items, after.roles]).toEqual([2, before.items, before.roles]);
    // 3.5 hours × 2 + 0.5 for the service, and 2 for the tidy yard.
    expect(await balance()).toBe('9.5');
    const { docs } = await cms.payload.find({ collection: 'pointsEntries', sort: 'number', depth: 0 });
    expect(docs.map(({ reason }) => reason).join('\n')).toContain('规则“2026年第1版”有更改（镇里开会改的）');
    const { recomputationReport } = await import('#cms/points/recomputation-report.ts');
    const { nowOf } = await import('#cms/points/today.ts');
    expect(await recomputationReport(await createLocalReq({}, cms.payload), nowOf())).toEqual([]);
  });

  test('is not taken back where that would change what was booked, without the reason', async () => {
    const { docs } = await cms.payload.find({
      collection: 'imports',
      where: { state: { equals: 'done' } },
      sort: '-createdAt',
      depth: 0,
    });
    const undo = await post(`/imports/${docs[0]?.id ?? ''}/undo`);
    expect([undo.status, JSON.stringify(undo.body)]).toEqual([409, expect.stringContaining('冲正 1 笔')]);
    expect((await rule()).pointsPerHour).toBe(2);
  });

  test.each([
    ['角色系数', '负责人｜1.4', '要写成“对应｜叫法｜系数”三段'],
    ['角色系数', '队长｜队长｜1.4', '没有“队长”这一项，可以填：负责人、组织者、志愿者'],
    ['角色系数', '负责人｜负责人｜约1.4', '不是确切的系数'],
    ['难度系数', '一般｜一｜般｜1', '要写成“对应｜叫法｜系数”三段'],
    ['积分名目', 'tidy｜卫生｜整洁｜2｜次', '六段'],
    ['积分名目', 'tidy｜卫生｜整洁｜两三分｜次｜2', '“两三分”的单位不对'],
    ['积分名目', 'tidy｜卫生｜整洁｜2｜次｜1.5', '次数要写整数'],
    ['积分名目', 'Tidy Yard｜卫生｜整洁｜2｜次｜2', '代码只用小写字母'],
    ['积分名目', 'tidy｜卫生｜整洁｜0｜次｜2', '不能是 0'],
    ['星级', '6 星｜100 小时', '最大是 5'],
    ['星级', '1 星 100 小时', '两段'],
    ['集中兑换时间', '每季度末', '看不明白'],
    ['集中兑换时间', '2月30日至3月1日', '看不明白'],
    ['不兑换物品的身份', '领导', '没有“领导”这一项'],
    ['每小时积分', '0.125', '小数'],
    ['几年有效', '三四年', '年数'],
    ['登记后几天内领取', '半个月', '半个月'],
    ['有效期', '看情况', '没有“看情况”这一项'],
  ] as const)('refuses %s “%s” with a sentence', async (heading, cell, sentence) => {
    const { action, reasons } = await check({
      ...whole,
      版本: '试',
      起用日期: '2027-03-01',
      [heading]: cell,
    });
    expect([action, reasons]).toEqual(['refuse', expect.stringContaining(sentence)]);
  });

  test('is refused from an editor, who may not write the rules', async () => {
    expect((await check(whole, editor)).status).toBe(403);
  });
});
