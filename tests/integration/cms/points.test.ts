import { randomUUID } from 'node:crypto';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#content/time/days.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let keeper: Person;
let clerk: Person;
let station: string;
let village: string;
let category: string;
let rule: string;

const quiet = { context: { skipPublish: true } } as const;
const fullRule = {
  version: '2026年第1版',
  startsOn: '2026-01-01T12:00:00.000Z',
  pointsPerHour: 1,
  pointsPerActivity: 0,
  contributionBonus: 3,
  roundHoursTo: 'half',
  roundHours: 'down',
  roundPointsTo: 'tenth',
  roundPoints: 'nearest',
  capPerActivity: 15,
  signedHoursOnly: false,
  expiry: 'years',
  expiryYears: 3,
  minimumToRedeem: 5,
  reservedDays: 15,
  appealDays: 15,
  households: true,
  roles: [
    { key: 'leader', name: '负责人', factor: 1.4 },
    { key: 'volunteer', name: '志愿者', factor: 1 },
  ],
  difficulties: [{ key: 'normal', name: '一般', factor: 1 }],
  items: [
    { key: 'tidy-yard', group: '环境卫生', name: '庭院干净', points: 2, per: '次', capPerMonth: 2 },
    { key: 'littering', group: '环境卫生', name: '乱倒垃圾', points: -3, per: '次' },
  ],
  text: '全文。',
} as const;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  keeper = await makePerson(payload, '值班员', ['keeper']);
  clerk = await makePerson(payload, '信息员', ['clerk']);
  station = await makeRecord(payload, 'stations');
  village = await makeRecord(payload, 'villages');
  category = await makeRecord(payload, 'categories');
  ({ id: rule } = await payload.create({
    collection: 'pointsRules',
    data: structuredClone(fullRule) as never,
    ...quiet,
  }));
});
afterAll(() => cms.close());

const person = async (phone = '13900001234') => {
  const { id } = await cms.payload.create({
    collection: 'volunteers',
    data: {
      name: `某人${randomUUID().slice(0, 4)}`,
      kind: 'resident',
      station,
      village,
      phone,
      registeredOn: '2026-01-01T12:00:00.000Z',
      status: 'active',
    },
    ...quiet,
  });
  return id;
};
const activity = (day: string, state: 'held' | 'planned' | 'cancelled' = 'held') =>
  makeRecord(cms.payload, 'activities', {
    title: '河道清理',
    state,
    category,
    station,
    startsAt: `${day}T01:00:00.000Z`,
    reviewState: 'published',
  });
const serve = async (volunteer: string, hours: number, day = '2026-03-05') => {
  const { id } = await cms.payload.create({
    collection: 'participations',
    data: {
      activity: await activity(day),
      volunteer,
      hours,
      role: 'volunteer',
      difficulty: 'normal',
      hoursKnownBy: 'recorded',
    },
    ...quiet,
  });
  return id;
};
const ask = (method: 'GET' | 'POST', path: string, body?: object, token = keeper.token) =>
  askApi(cms.payload, method, `/points${path}`, { token, body });
const account = async (volunteer: string) => (await ask('GET', `/account?volunteer=${volunteer}`)).body;
const reward = async (points: number, pieces: number | null) => {
  const { id } = await cms.payload.create({
    collection: 'rewards',
    data: { name: '香皂', kind: 'goods', points, unit: '块', isOffered: true } as never,
    ...quiet,
  });
  if (pieces !== null)
    await ask('POST', '/stock', { reward: id, kind: 'received', quantity: pieces, key: randomUUID() });
  return id;
};
const stockOf = async (id: string) =>
  (await cms.payload.findByID({ collection: 'rewards', id, depth: 0 })).stock ?? null;
const redeem = (volunteer: string, of: string, more: object = {}) =>
  ask('POST', '/redeem', { volunteer, reward: of, quantity: 1, key: randomUUID(), ...more });
const report = async (): Promise<unknown[]> => {
  const { recomputationReport } = await import('#cms/points/recomputation-report.ts');
  const { nowOf } = await import('#cms/points/today.ts');
  return recomputationReport(await createLocalReq({}, cms.payload), nowOf());
};

describe('points of services', () => {
  test('are booked when they are recorded, with the words that say how, by the rule of their day', async () => {
    const who = await person();
    await serve(who, 3.7);
    expect(await account(who)).toMatchObject({
      balanceText: '3.5',
      lots: [{ text: '3.5', day: '2026-03-05', lapsesOn: '2029-03-05' }],
      entries: [
        {
          text: '3.5',
          reason: '参加“河道清理”',
          words: '实际 3.7 小时，按半小时计，不足的舍去；3.5 小时 = 3.5 分',
        },
      ],
    });
  });

  test('follow a correction by a contrary entry with the reason, never by an edit', async () => {
    const who = await person();
    const id = await serve(who, 3);
    await cms.payload.update({ collection: 'participations', id, data: { hours: 2 }, ...quiet });
    const { entries, balanceText } = await account(who);
    expect(balanceText).toBe('2');
    expect((entries as { reason: string; text: string }[]).map(({ text, reason }) => [text, reason])).toEqual(
      [
        ['-3', '参加“河道清理”：参与记录有更改，冲回原记的 3 分，现在应记 2 分'],
        ['2', '参加“河道清理”'],
        ['3', '参加“河道清理”'],
      ],
    );
    await cms.payload.delete({ collection: 'participations', id, ...quiet });
    expect(await account(who)).toMatchObject({ balanceText: '0' });
    expect(await report()).toEqual([]);
  });

  test('go to the other account when a record names another volunteer', async () => {
    const [one, other] = [await person(), await person()];
    const id = await serve(one, 3);
    await cms.payload.update({ collection: 'participations', id, data: { volunteer: other }, ...quiet });
    expect([(await account(one))['balanceText'], (await account(other))['balanceText']]).toEqual(['0', '3']);
    await cms.payload.update({ collection: 'participations', id, data: { volunteer: one }, ...quiet });
    expect([(await account(one))['balanceText'], (await account(other))['balanceText']]).toEqual(['3', '0']);
    expect(await report()).toEqual([]);
  });

  test('that were spent already are noted as owed when they turn out wrong, and taken from later ones', async () => {
    const who = await person();
    const id = await serve(who, 6);
    await redeem(who, await reward(5, 3), { isHanded: true });
    await cms.payload.update({ collection: 'participations', id, data: { hours: 2 }, ...quiet });
    expect(await account(who)).toMatchObject({ balanceText: '0', owedText: '3' });
    await serve(who, 5, '2026-04-05');
    expect(await account(who)).toMatchObject({ balanceText: '2', owedText: '0' });
    expect(await report()).toEqual([]);
  });

  test('come and go with the state of the activity', async () => {
    const who = await person();
    const [held, id] = [await activity('2026-05-01', 'planned'), randomUUID()];
    await cms.payload.create({
      collection: 'participations',
      data: {
        ...{ activity: held, volunteer: who, hours: 2, role: 'leader', difficulty: 'normal' },
        hoursKnownBy: 'recorded',
        remark: id,
      },
      ...quiet,
    });
    expect(await account(who)).toMatchObject({ balanceText: '0' });
    const set = (state: 'held' | 'cancelled') =>
      cms.payload.update({
        collection: 'activities',
        id: held,
        data: { state, cancelReason: '暴雨', _status: 'published' },
        context: { ...quiet.context, isReviewStep: true },
      });
    await set('held');
    expect(await account(who)).toMatchObject({ balanceText: '2.8' });
    await set('cancelled');
    expect(await account(who)).toMatchObject({ balanceText: '0' });
    expect(await report()).toEqual([]);
  });
});

describe('a change of the rule', () => {
  test('says what it would correct, and is saved only with the reason, which each entry then has', async () => {
    const who = await person();
    await serve(who, 4);
    const change = { collection: 'pointsRules', id: rule, ...quiet } as const;
    await expect(cms.payload.update({ ...change, data: { pointsPerHour: 2 } })).rejects.toThrow(
      /还没有保存：这样改会冲正 \d+ 笔已经记下的积分，涉及 \d+ 人，合计增加 [\d.]+ 分/,
    );
    expect(await account(who)).toMatchObject({ balanceText: '4' });
    await cms.payload.update({ ...change, data: { pointsPerHour: 2, changeReason: '镇里开会改的' } });
    const { balanceText, entries } = await account(who);
    expect(balanceText).toBe('8');
    expect(JSON.stringify(entries)).toContain('规则“2026年第1版”有更改（镇里开会改的）');
    await cms.payload.update({ ...change, data: { pointsPerHour: 1, changeReason: '改回来' } });
    expect(await account(who)).toMatchObject({ balanceText: '4' });
    expect(await report()).toEqual([]);
  });

  test('that comes and goes is followed too', async () => {
    const who = await person();
    await serve(who, 4, '2026-06-10');
    const { id } = await cms.payload.create({
      collection: 'pointsRules',
      data: {
        ...structuredClone(fullRule),
        ...{
          version: '六月',
          startsOn: '2026-06-01T12:00:00.000Z',
          pointsPerHour: 0,
          changeReason: '试一试',
        },
      } as never,
      ...quiet,
    });
    expect(await account(who)).toMatchObject({ balanceText: '0' });
    await cms.payload.delete({ collection: 'pointsRules', id, ...quiet });
    expect(await account(who)).toMatchObject({ balanceText: '4' });
    expect(await report()).toEqual([]);
  });

  test('cannot change an item that was booked', async () => {
    const who = await person();
    await ask('POST', '/give', {
      ...{ volunteer: who, kind: 'item', item: 'tidy-yard', reason: '三月走访', key: randomUUID() },
    });
    const items = [{ ...fullRule.items[0], points: 5 }, fullRule.items[1]];
    await expect(
      cms.payload.update({
        collection: 'pointsRules',
        id: rule,
        data: { items: structuredClone(items) },
        ...quiet,
      }),
    ).rejects.toThrow('名目“庭院干净”已经按 2 分记过');
  });
});

describe('what staff book by hand', () => {
  const give = (more: object, key = randomUUID()) =>
    ask('POST', '/give', { key, reason: '三月走访', ...more });

  test('is booked once for one key, at most so often a month, and can be undone once', async () => {
    const volunteer = await person();
    const key = randomUUID();
    const item = { volunteer, kind: 'item', item: 'tidy-yard' };
    const [first, again] = [await give(item, key), await give(item, key)];
    expect(first.body).toEqual(again.body);
    expect((await give({ ...item, times: 2 })).body).toMatchObject({
      errors: [{ message: '“庭院干净”每月最多记 2 次，当月已记 1 次，不能再记 2 次。' }],
    });
    const undo = () => ask('POST', `/entries/${String(first.body['id'])}/undo`, { reason: '记错了人' });
    expect((await undo()).status).toBe(200);
    expect((await undo()).status).toBe(409);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { source: { equals: 'pointsEntries' } },
      sort: '-at',
      limit: 2,
    });
    expect(docs.map(({ detail, name, title }) => [detail, name, title]).toSorted()).toEqual([
      ['冲回积分：名目加分', '值班员', null],
      ['记入积分：名目加分', '值班员', null],
    ]);
    expect(await account(volunteer)).toMatchObject({ balanceText: '0' });
  });

  test.each([
    ['without a reason', { kind: 'bonus', points: 1, reason: ' ' }, '请写明事由'],
    ['beyond the cap of the rule', { kind: 'bonus', points: 3.1 }, '特殊贡献每次最多加 3 分'],
    ['with two decimals', { kind: 'bonus', points: 0.25 }, '最多一位小数'],
    ['for a day to come', { kind: 'bonus', points: 1, day: '2099-01-01' }, '不能晚于今天'],
    ['of an unknown item', { kind: 'item', item: 'nothing' }, '没有这个名目'],
    ['below zero', { kind: 'correction', points: -1 }, '余额只有 0 分'],
    ['as a deduction from nothing', { kind: 'item', item: 'littering' }, '余额已经是 0'],
    ['with an unknown field', { kind: 'bonus', points: 1, tenths: 5 }, '“tenths”这一项写得不对'],
  ])('is refused %s', async (_, more, message) => {
    const volunteer = await person();
    const { status, body } = await give({ volunteer, ...more });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(body)).toContain(message);
    expect(await account(volunteer)).toMatchObject({ entries: [] });
  });

  test('takes no more than there is, and is given back where an appeal is upheld', async () => {
    const volunteer = await person();
    await give({ volunteer, kind: 'bonus', points: 2 });
    const { body } = await give({ volunteer, kind: 'item', item: 'littering' });
    expect(await account(volunteer)).toMatchObject({ balanceText: '0' });
    const entry = String(body['id']);
    const said = await ask('POST', '/appeals', { entry, text: '不是我倒的' });
    expect((await ask('POST', '/appeals', { entry, text: '不是我倒的' })).status).toBe(409);
    const answer = `/appeals/${String(said.body['id'])}/answer`;
    expect((await ask('POST', answer, { isUpheld: true, answer: '' })).status).toBe(400);
    expect((await ask('POST', answer, { isUpheld: true, answer: '核实不是本人' })).body).toMatchObject({
      state: 'upheld',
    });
    expect((await ask('POST', answer, { isUpheld: true, answer: '再来' })).status).toBe(409);
    expect(await account(volunteer)).toMatchObject({ balanceText: '2' });
    const asked = await cms.payload.find({
      collection: 'publishRequests',
      where: { source: { equals: 'pointsAppeals' } },
    });
    expect(
      asked.docs.map(({ reason }) => reason).toSorted(),
      'their number is public; nothing else of them',
    ).toEqual(['修改积分申诉', '新增积分申诉']);
  });

  test('can be booked on a household, as long as it is in use', async () => {
    const { id } = await cms.payload.create({
      collection: 'households',
      data: { name: '湾头组 某户', village, status: 'active' },
    });
    const tidy = { household: id, kind: 'item', item: 'tidy-yard' };
    expect((await give(tidy)).status).toBe(200);
    await cms.payload.update({ collection: 'households', id, data: { status: 'closed' } });
    expect(JSON.stringify((await give(tidy)).body)).toContain('积分存折已停用');
    expect(JSON.stringify((await give({ ...tidy, volunteer: 'x' })).body)).toContain('请先选定');
  });
});

describe('a redemption', () => {
  test('takes points and pieces together, is handed out, and given back to where they were', async () => {
    const who = await person();
    await serve(who, 8);
    const soap = await reward(3, 5);
    const { body } = await redeem(who, soap, { quantity: 2 });
    expect(body).toMatchObject({ state: 'reserved', tenths: 60 });
    expect(daysBetween(shanghaiDay(new Date()), shanghaiDay(String(body['fetchBy'])))).toBe(15);
    expect([(await account(who))['balanceText'], await stockOf(soap)]).toEqual(['2', 3]);
    const id = String(body['id']);
    expect((await ask('POST', `/redemptions/${id}/hand`, {})).body).toMatchObject({ state: 'handed' });
    expect((await cms.payload.findByID({ collection: 'redemptions', id, depth: 0 })).handledBy).toBe(
      '值班员',
    );
    expect((await ask('POST', `/redemptions/${id}/hand`, {})).status).toBe(409);
    expect((await ask('POST', `/redemptions/${id}/giveBack`, {})).status).toBe(400);
    await ask('POST', `/redemptions/${id}/giveBack`, { reason: '拿错了' });
    expect(await account(who)).toMatchObject({
      balanceText: '8',
      lots: [{ text: '8', day: '2026-03-05' }],
    });
    expect(await stockOf(soap)).toBe(5);
    expect(await report()).toEqual([]);
  });

  test('happens once for one key', async () => {
    const who = await person();
    await serve(who, 8);
    const [soap, key] = [await reward(3, 5), randomUUID()];
    const answers = await Promise.all([1, 2, 3].map(() => redeem(who, soap, { key })));
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
    expect([(await account(who))['balanceText'], await stockOf(soap)]).toEqual(['5', 4]);
    expect((await redeem(who, soap, { key, quantity: 2 })).status).toBe(409);
  });

  test.each([
    ['too few points', 4, 5, '规则写明满 5 分才能兑换，现在有 4 分'],
    ['points below the price', 6, 5, '积分不够：要 7 分，现在有 6 分'],
    ['no pieces', 8, 0, '库存不够：现在可以兑换的只有 0 件'],
  ])('is refused with %s', async (_, hours, pieces, message) => {
    const who = await person();
    await serve(who, hours);
    const soap = await reward(7, 5);
    if (pieces === 0)
      await ask('POST', '/stock', {
        reward: soap,
        kind: 'counted',
        quantity: 0,
        reason: '搬走了',
        key: randomUUID(),
      });
    const { status, body } = await redeem(who, soap);
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining(message)]);
    expect(
      (await cms.payload.count({ collection: 'redemptions', where: { reward: { equals: soap } } })).totalDocs,
    ).toBe(0);
  });

  test('takes no more than the least that the rule asks for', async () => {
    const who = await person();
    await serve(who, 5);
    expect((await redeem(who, await reward(5, 1))).status).toBe(200);
    expect((await account(who))['balanceText']).toBe('0');
  });

  test('that nobody fetches goes back after the days of the rule, and points lapse, each once', async () => {
    const { keepLedger } = await import('#cms/points/keep-ledger.ts');
    const who = await person();
    await serve(who, 8);
    const soap = await reward(3, 5);
    await redeem(who, soap);
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    await keepLedger(cms.payload, { moment: later(14), isFirst: false });
    expect(await stockOf(soap)).toBe(4);
    for (let round = 0; round < 2; round += 1)
      await keepLedger(cms.payload, { moment: later(17), isFirst: false });
    expect([(await account(who))['balanceText'], await stockOf(soap)]).toEqual(['8', 5]);
    const after = new Date('2029-03-06T00:00:00+08:00');
    for (let round = 0; round < 2; round += 1)
      await keepLedger(cms.payload, { moment: after, isFirst: false });
    const { balanceText, entries } = await account(who);
    expect(balanceText).toBe('0');
    expect((entries as { kind: string }[]).filter(({ kind }) => kind === '到期清零')).toHaveLength(1);
  });

  test('50 at once for the last 7 pieces hand out exactly 7', async () => {
    const soap = await reward(5, 7);
    const people = await Promise.all(Array.from({ length: 50 }, () => person()));
    for (const who of people) await serve(who, 6);
    const answers = await Promise.all(people.map((who) => redeem(who, soap, { isHanded: true })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => 200),
      ...Array.from({ length: 43 }, () => 409),
    ]);
    expect(await stockOf(soap)).toBe(0);
    const balances = await Promise.all(people.map(async (who) => (await account(who))['balanceText']));
    expect(balances.filter((one) => one === '1')).toHaveLength(7);
    expect(balances.filter((one) => one === '6')).toHaveLength(43);
    expect(await report()).toEqual([]);
  });

  test('one person at two counters cannot spend the same points twice', async () => {
    const who = await person();
    await serve(who, 6);
    const soap = await reward(5, 20);
    const answers = await Promise.all(Array.from({ length: 8 }, () => redeem(who, soap)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await account(who)).toMatchObject({ balanceText: '1' });
    expect(await stockOf(soap)).toBe(19);
  });
});

describe('stock', () => {
  test('is received, damaged and counted, with what waits to be fetched still there', async () => {
    const who = await person();
    await serve(who, 9);
    const soap = await reward(3, 10);
    await redeem(who, soap, { quantity: 2 });
    const move = async (more: object) =>
      (await ask('POST', '/stock', { reward: soap, key: randomUUID(), ...more })).body;
    expect(await move({ kind: 'damaged', quantity: 1, reason: '受潮' })).toEqual({ left: 7 });
    expect(JSON.stringify(await move({ kind: 'damaged', quantity: 1 }))).toContain('损耗要写明原因');
    expect(JSON.stringify(await move({ kind: 'counted', quantity: 1 }))).toContain('待领取的就有 2 件');
    expect(JSON.stringify(await move({ kind: 'counted', quantity: 8 }))).toContain('少了 1 件');
    expect(await move({ kind: 'counted', quantity: 8, reason: '点少了一件' })).toEqual({ left: 6 });
    expect(await move({ kind: 'counted', quantity: 8 })).toEqual({ left: 6 });
    expect(JSON.stringify(await move({ kind: 'damaged', quantity: 7, reason: '火灾' }))).toContain(
      '库存不够',
    );
    const key = randomUUID();
    const received = { kind: 'received', quantity: 4, key };
    expect([await move(received), await move(received)]).toEqual([{ left: 10 }, { left: 10 }]);
    expect(await stockOf(soap)).toBe(10);
  });

  test('of what was never received is not counted', async () => {
    const who = await person();
    await serve(who, 9);
    const soap = await reward(3, null);
    expect((await redeem(who, soap)).status).toBe(200);
    expect(await stockOf(soap)).toBeNull();
  });
});

describe('the ledgers', () => {
  const create = (collection: 'pointsEntries' | 'redemptions' | 'stockEntries', body: object) =>
    askApi(cms.payload, 'POST', `/${collection}`, { token: keeper.token, body });

  test('are written by nobody but the operations', async () => {
    for (const collection of ['pointsEntries', 'redemptions', 'stockEntries'] as const)
      expect((await create(collection, {})).status).toBe(403);
    expect((await ask('GET', '/report', undefined, clerk.token)).status).toBe(403);
    expect((await ask('POST', '/redeem', {}, clerk.token)).status).toBe(403);
    expect((await askApi(cms.payload, 'GET', '/points/people?q=某')).status).toBe(401);
  });

  test.each([
    ['pointsEntries', 'tenths'],
    ['pointsEntries', '-tenths'],
    ['redemptions', 'tenths'],
    ['pointsAppeals', 'entry.tenths'],
  ])('of %s cannot be sorted by %s: nobody is ranked', async (collection, sort) => {
    const list = await askApi(cms.payload, 'GET', `/${collection}?sort=${sort}`, { token: keeper.token });
    expect(list.status).toBe(400);
    const exported = async (query: string) =>
      (
        await askApi(cms.payload, 'GET', `/exchange/list/${collection}?format=csv${query}`, {
          token: keeper.token,
        })
      ).body['text'];
    const inOwnOrder = await exported('');
    expect(String(inOwnOrder).split('\n').length).toBeGreaterThan(1);
    expect(await exported(`&sort=${sort}`)).toBe(inOwnOrder);
  });

  test('find people by name, by the last four digits, and by the slip', async () => {
    const who = await person('139-5555-9876');
    await serve(who, 8);
    const { body } = await redeem(who, await reward(3, 5));
    const { docs } = await cms.payload.find({ collection: 'volunteers', where: { id: { equals: who } } });
    const found = async (q: string) => (await ask('GET', `/people?q=${encodeURIComponent(q)}`)).body;
    const expected = { people: [expect.objectContaining({ ref: { volunteer: who }, phoneTail: '9876' })] };
    expect(await found('9876')).toEqual(expected);
    expect(await found(docs[0]?.name ?? '')).toEqual(expected);
    expect(await found(String(body['slipNumber']))).toEqual(expected);
    expect(JSON.stringify(await found('98'))).toContain('后四位');
  });

  test('points that lapse on a day are not shown on that day any more', async () => {
    const { viewAccount } = await import('#cms/points/view-account.ts');
    const { nowOf } = await import('#cms/points/today.ts');
    const who = await person();
    await serve(who, 6);
    const on = async (day: string) =>
      (
        await viewAccount(
          await createLocalReq({}, cms.payload),
          { volunteer: who },
          nowOf(new Date(`${day}T12:00:00+08:00`)),
        )
      ).balanceText;
    const [lot] = (await account(who))['lots'] as { lapsesOn: string }[];
    const day = lot?.lapsesOn ?? '';
    expect([await on(addDays(day, -1)), await on(day)]).toEqual(['6', '0']);
  });

  test('a catalogue says what somebody can have, and why not', async () => {
    const who = await person();
    await serve(who, 6);
    const [soap, gone, dear] = [await reward(2, 5), await reward(2, 0), await reward(90, 5)];
    const { id: job } = await cms.payload.create({
      collection: 'rewards',
      data: { name: '就业推荐', kind: 'eligibility', points: 2, isOffered: true } as never,
      ...quiet,
    });
    const { body } = await ask('GET', `/catalogue?volunteer=${who}`);
    const offers = new Map(
      (body['rewards'] as { id: string; most: number; why: string }[]).map((one) => [one.id, one]),
    );
    expect(offers.get(soap)).toMatchObject({ most: 3, why: '' });
    expect(offers.get(dear)).toMatchObject({ most: 0, why: '还差 84 分' });
    expect(offers.get(gone)).toBeDefined();
    expect(offers.get(job)).toMatchObject({ most: 1, why: '' });
  });
});

test('an import, a failed transaction and a wrong request leave no half entries', async () => {
  const { inTurn } = await import('#cms/points/in-turn.ts');
  const { give } = await import('#cms/points/give.ts');
  const { nowOf } = await import('#cms/points/today.ts');
  const who = await person();
  const req: PayloadRequest = await createLocalReq({}, cms.payload);
  const fail = inTurn(req, async (own) => {
    const now = nowOf();
    await give(own, {
      ref: { volunteer: who },
      what: { kind: 'bonus', points: 1, participation: null },
      reason: '测试',
      day: now.today,
      key: randomUUID(),
      now,
    });
    throw new Error('the power went out');
  });
  await expect(fail).rejects.toThrow('the power went out');
  expect(await account(who)).toMatchObject({ entries: [] });
});
