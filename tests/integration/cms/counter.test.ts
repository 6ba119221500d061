import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { docxFaults, readParts } from '../../support/docx-faults.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let keeper: Person;
let inspector: Person;
let clerk: Person;
let zhang: string;
let cadre: string;
let soap: string;
let job: string;
let station: string;
let household: string;
let answerOwnPoints: (request: Request, step: string, open: () => Promise<Payload>) => Promise<Response>;
const now = Date.parse('2026-11-30T04:00:00Z');
const quiet = { context: { skipPublish: true } } as const;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const longyan = await makeRecord(payload, 'villages', { name: '龙堰村', slug: 'longyan' });
  const baiguo = await makeRecord(payload, 'villages', { name: '白果村', slug: 'baiguo' });
  station = await makeRecord(payload, 'stations', { level: 'station', village: longyan });
  keeper = await makePerson(payload, '值班员', ['keeper']);
  inspector = await makePerson(payload, '考核员', ['inspector']);
  clerk = await makePerson(payload, '信息员', ['clerk'], { stations: [station] });
  const volunteer = (name: string, phone: string, village: string, kind = 'resident') =>
    makeRecord(payload, 'volunteers', {
      name,
      phone,
      village,
      station,
      status: 'active',
      kind,
      gender: 'female',
    });
  zhang = await volunteer('张三', '138 0000 0001', longyan);
  await volunteer('李四', '13800000002', longyan);
  cadre = await volunteer('欧阳娜', '13800000003', baiguo, 'cadre');
  household = await makeRecord(payload, 'households', {
    name: '罗家湾组 罗某某户',
    phone: '13800000009',
    village: baiguo,
    status: 'active',
  });
  await payload.create({
    collection: 'pointsRules',
    data: {
      ...{ version: '2026年第1版', startsOn: '2026-01-01T12:00:00.000Z', pointsPerHour: 10 },
      ...{ pointsPerActivity: 0, contributionBonus: 0, roundHoursTo: 'minute', roundHours: 'nearest' },
      ...{ roundPointsTo: 'tenth', roundPoints: 'nearest', capPerActivity: 1000, signedHoursOnly: true },
      ...{ expiry: 'never', minimumToRedeem: 0, reservedDays: 15, appealDays: 15, households: true },
      roles: [{ key: 'volunteer', name: '志愿者', factor: 1 }],
      difficulties: [{ key: 'normal', name: '一般', factor: 1 }],
      items: [{ key: 'tidy', group: '卫生', name: '庭院干净', points: 2, per: '次' }],
      text: '全文。',
    } as never,
    ...quiet,
  });
  const reward = (name: string, kind: string, points: number) =>
    payload.create({
      collection: 'rewards',
      data: { name, kind, points, unit: '块', isOffered: true } as never,
      ...quiet,
    });
  ({ id: soap } = await reward('香皂', 'goods', 10));
  ({ id: job } = await reward('就业推荐', 'eligibility', 20));
  for (const [who, day, hours] of [
    [zhang, '2026-08-05', 3],
    [zhang, '2026-11-05', 1],
    [cadre, '2026-08-06', 2.5],
  ] as const) {
    const activity = await makeRecord(payload, 'activities', {
      title: '“送清凉”<活动>',
      state: 'held',
      station,
      startsAt: `${day}T01:00:00.000Z`,
      endsAt: null,
    });
    vi.setSystemTime(Date.parse(`${day}T08:00:00Z`));
    await payload.create({
      collection: 'participations',
      data: {
        ...{ activity, volunteer: who, role: 'volunteer', difficulty: 'normal', hoursKnownBy: 'signed' },
        hours,
        signedInAt: `${day}T01:00:00.000Z`,
        signedOutAt: new Date(Date.parse(`${day}T01:00:00.000Z`) + hours * 3_600_000).toISOString(),
      } as never,
      ...quiet,
    });
  }
  vi.setSystemTime(now);
  await ask('POST', '/points/stock', { reward: soap, kind: 'received', quantity: 5, key: 'received-soap' });
  await ask('POST', '/points/give', {
    ...{
      household,
      kind: 'item',
      item: 'tidy',
      times: 2,
      reason: '月评',
      key: 'tidy-of-luo',
      day: '2026-11-29',
    },
  });
  ({ answerOwnPoints } = await import('#cms/own-points/answer.ts'));
});
afterAll(() => cms.close());
beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ask = async (method: 'GET' | 'POST', path: string, body?: object, who: Person = keeper) =>
  askApi(cms.payload, method, path, { token: who.token, body });

/** A file that an endpoint answers with. */
async function file(path: string, who: Person = keeper): Promise<Uint8Array> {
  const { handleEndpoints } = await import('payload');
  const response = await handleEndpoints({
    config: cms.payload.config,
    request: new Request(`http://localhost/api${path}`, { headers: { Authorization: `JWT ${who.token}` } }),
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

const redeem = async (reward: string, more: object = {}) =>
  (
    await ask('POST', '/points/redeem', {
      ...{ volunteer: zhang, reward, quantity: 1, key: `key-${Math.random()}` },
      ...more,
    })
  ).body as { id: string; slipNumber: string };

describe('the counter', () => {
  it('prints a slip with what is left and the number as QR, on both papers, for those who may look', async () => {
    const { id, slipNumber } = await redeem(soap, { isHanded: true });
    for (const paper of ['A6', '80']) {
      const { body } = await ask(
        'GET',
        `/counter/slip?redemption=${id}&paper=${paper}`,
        undefined,
        inspector,
      );
      const page = String(body.text);
      for (const told of [slipNumber, '张三', '香皂', '1 块', '已领取', '<dd>10</dd>', '<dd>30</dd>', '<svg'])
        expect(page).toContain(told);
    }
    expect((await ask('GET', `/counter/slip?redemption=${id}&paper=A5`)).status).toBe(400);
    expect((await ask('GET', `/counter/slip?redemption=${id}`, undefined, clerk)).status).toBe(403);
  });

  it('refuses a count that differs from the books without a reason, and books it with one', async () => {
    const count = (reason: string, quantity = 2) =>
      ask('POST', '/points/stock', {
        reward: soap,
        kind: 'counted',
        quantity,
        reason,
        key: `count-soap-${reason}`,
      });
    const { status, body } = await count('');
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('少了 2 件。请写明原因')]);
    expect((await count('受潮')).body).toEqual({ left: 2 });
    expect(
      (await ask('POST', '/points/stock', { reward: soap, kind: 'counted', quantity: 2, key: 'count-same' }))
        .body,
    ).toEqual({ left: 2 });
  });

  it('writes a letter for an eligibility in Word, and none for goods or for what was given back', async () => {
    const { id, slipNumber } = await redeem(job, { isHanded: true });
    const letter = await file(`/counter/letter?redemption=${id}`);
    expect(await docxFaults(letter)).toEqual([]);
    const text = ((await readParts(letter)).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
    for (const told of [
      '关于张三同志的就业推荐信',
      '女',
      '龙堰村',
      '2 次',
      '4 小时，均为现场签到签退',
      '达到 20 分',
      slipNumber,
    ])
      expect(text).toContain(told);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { and: [{ action: { equals: 'export' } }, { record: { equals: id } }] },
    });
    expect(docs.map(({ detail, name }) => [detail, name])).toEqual([['开推荐信（Word）', '值班员']]);
    await ask('POST', `/points/redemptions/${id}/giveBack`, { reason: '不申请了' });
    expect((await ask('GET', `/counter/letter?redemption=${id}`)).status).toBe(409);
    const goods = await redeem(soap);
    expect((await ask('GET', `/counter/letter?redemption=${goods.id}`)).status).toBe(409);
  });

  it('writes an extract of services for an appraisal, without a word of points', async () => {
    const extract = await file(`/counter/extract?volunteer=${cadre}&from=2026-01-01&to=2026-09-30`);
    expect(await docxFaults(extract)).toEqual([]);
    const text = ((await readParts(extract)).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '|');
    for (const told of ['欧阳娜，镇村干部，', '1 次', '2.5 小时', '2026年第三季度', '“送清凉”&lt;活动&gt;'])
      expect(text).toContain(told);
    expect(text.replace('不含积分，不用于排名', '')).not.toMatch(/积分|排名/);
    const empty = await file(`/counter/extract?volunteer=${cadre}&from=2025-01-01&to=2025-12-31`);
    expect((await readParts(empty)).get('word/document.xml') ?? '').toContain('没有志愿服务记录');
    expect((await ask('GET', `/counter/extract?volunteer=${cadre}&from=2026-13-01&to=x`)).status).toBe(400);
    expect(
      (
        await ask(
          'GET',
          `/counter/extract?volunteer=${cadre}&from=2026-01-01&to=2026-12-31`,
          undefined,
          clerk,
        )
      ).status,
    ).toBe(403);
  });
});

it('shows the name of everybody whose redemption waits, also of more than ten people', async () => {
  for (let made = 0; made < 12; made += 1) {
    const volunteer = await makeRecord(cms.payload, 'volunteers', { name: `等的人${made}`, station });
    await makeRecord(cms.payload, 'redemptions', { state: 'reserved', volunteer, reward: soap });
  }
  const { body } = await ask('GET', '/redemptions?where[state][equals]=reserved&limit=100&depth=1');
  const docs = body.docs as { volunteer: { name?: string } | string }[];
  const named = docs.filter(({ volunteer }) => typeof volunteer === 'object' && volunteer.name);
  expect([named.length, docs.length >= 12]).toEqual([docs.length, true]);
});

describe('the quarterly notice', () => {
  it('shows masked names by village and pinyin, never by points, and stays as it was posted', async () => {
    const made = await ask('POST', '/counter/notices', { period: '2026-Q3', appealDays: 10 });
    expect(made.status).toBe(200);
    const [notice] = (await cms.payload.find({ collection: 'pointsNotices', depth: 0 })).docs;
    expect(notice?.rows).toEqual([
      { village: '白果村', name: '欧阳*', gained: 250, used: 0, lapsed: 0, balance: 250 },
      { village: '龙堰村', name: '张*', gained: 300, used: 0, lapsed: 0, balance: 300 },
    ]);
    for (const paper of ['A4', 'A3']) {
      const page = String((await ask('GET', `/counter/notice?id=${notice?.id}&paper=${paper}`)).body.text);
      expect(page).toContain('张*');
      expect(page).not.toMatch(/张三|欧阳娜|1380000/);
    }
    expect((await ask('POST', '/counter/notices', { period: '2026-Q3', appealDays: 10 })).status).toBe(409);
    expect((await ask('POST', '/counter/notices', { period: '2026-Q4', appealDays: 10 })).status).toBe(400);
    expect((await ask('POST', '/counter/notices', { period: '2026-Q2', appealDays: 10 }, clerk)).status).toBe(
      403,
    );
  });

  it('is not computed while its quarter has a day left', async () => {
    vi.setSystemTime(Date.parse('2026-12-31T15:59:00Z'));
    // A session of that day.
    const late = await makePerson(cms.payload, '值班员乙', ['keeper']);
    const { status } = await ask('POST', '/counter/notices', { period: '2026-Q4', appealDays: 10 }, late);
    vi.setSystemTime(now);
    expect(status).toBe(400);
  });

  it('takes appeals against what it shows until its last day, and publishes only their number', async () => {
    const [notice] = (await cms.payload.find({ collection: 'pointsNotices', depth: 0 })).docs;
    const entryOf = async (volunteer: string, day: string) =>
      (
        await cms.payload.find({
          collection: 'pointsEntries',
          where: { and: [{ volunteer: { equals: volunteer } }, { day: { equals: `${day}T12:00:00.000Z` } }] },
          depth: 0,
        })
      ).docs[0]?.id ?? expect.fail(`no entry of ${day}`);
    const appeal = (entry: string) => ask('POST', '/points/appeals', { entry, text: '那天我做了五个小时' });
    const posted = await appeal(await entryOf(zhang, '2026-08-05'));
    expect(posted.status).toBe(200);
    // The notice does not show November, and the days of the rule are over.
    expect((await appeal(await entryOf(zhang, '2026-11-05'))).status).toBe(409);
    const until = (day: string) =>
      cms.payload.db.updateOne({
        collection: 'pointsNotices',
        id: notice?.id ?? '',
        data: { appealUntil: `${day}T12:00:00.000Z` },
        req: undefined,
      });
    await until('2026-11-29');
    expect((await appeal(await entryOf(cadre, '2026-08-06'))).status).toBe(409);
    await ask('POST', `/points/appeals/${String(posted.body.id)}/answer`, {
      isUpheld: false,
      answer: '签到表上是三小时',
    });
    await until('2026-11-30');
    const { body } = await ask('POST', '/counter/notices/publish', { id: notice?.id });
    const document = await cms.payload.findByID({
      collection: 'documents',
      id: String(body.document),
      draft: true,
      depth: 0,
    });
    expect(document).toMatchObject({ _status: 'draft', kind: 'notice', title: '2026年第三季度志愿积分公示' });
    expect(document.body).toContain('收到异议 1 件，其中已答复 1 件，正在核对 0 件');
    expect(document.body).not.toMatch(/张三|五个小时|签到表上/);
    // The numbers are brought up to date in the same document.
    expect((await ask('POST', '/counter/notices/publish', { id: notice?.id })).body).toEqual(body);
  });
});

it('an appeal is taken for exactly the days of the rule', async () => {
  const { docs } = await cms.payload.find({
    collection: 'pointsEntries',
    where: { and: [{ volunteer: { equals: zhang } }, { day: { equals: '2026-11-05T12:00:00.000Z' } }] },
    depth: 0,
  });
  const [entry] = docs;
  const appealAfter = async (seconds: number) => {
    vi.setSystemTime(Date.parse(entry?.at ?? '') + 15 * 86_400_000 + seconds * 1000);
    return (await ask('POST', '/points/appeals', { entry: entry?.id, text: '那天我做了五个小时' })).status;
  };
  expect([await appealAfter(1), await appealAfter(0)]).toEqual([409, 200]);
  vi.setSystemTime(now);
});

describe('own points', () => {
  let addresses = 0;
  async function open(phone: string, code: string, from = `203.0.113.${(addresses += 1)}`) {
    const body = new FormData();
    body.append('phone', phone);
    body.append('code', code);
    const headers = { 'x-client-address': from };
    const request = new Request('http://town.test/api/my-points/ask', { method: 'POST', body, headers });
    const response = await answerOwnPoints(request, 'ask', () => Promise.resolve(cms.payload));
    return { status: response.status, page: await response.text() };
  }
  const issue = async (who: object) => String((await ask('POST', '/counter/code', who)).body.code);

  it('open with the telephone and the code: every entry in words, nothing of others', async () => {
    const code = await issue({ volunteer: zhang });
    const { status, page } = await open('+86 138-0000-0001', code.toLowerCase().replaceAll('-', ''));
    expect(status).toBe(200);
    for (const told of [
      '张*',
      '参加““送清凉”&lt;活动&gt;”',
      '3 小时 × 每小时 10 分 = 30 分',
      '兑换香皂',
      '一直有效',
    ])
      expect(page).toContain(told);
    expect(page).not.toMatch(/张三|欧阳|李四/);
    const ofHousehold = await open('13800000009', await issue({ household }));
    expect(ofHousehold.page).toContain('现有 4 分');
  });

  it('of somebody without a telephone are opened by no code', async () => {
    const without = await makeRecord(cms.payload, 'volunteers', {
      name: '无电话',
      phone: '',
      status: 'active',
    });
    const code = await issue({ volunteer: without });
    expect([(await open('', code)).status, (await open('0', code)).status]).toEqual([404, 404]);
  });

  it('tell nobody whether a number is known: one page for every wrong pair', async () => {
    const code = await issue({ volunteer: zhang });
    const pages = [];
    for (const [phone, typed] of [
      ['13800000001', '0000-0000-00'],
      ['13911112222', '0000-0000-00'],
      ['13911112222', code],
      ['13800000002', code],
      ['', code],
      ['13800000001', ''],
      ['<b>', '"><script>'],
    ] as const)
      pages.push(await open(phone, typed));
    expect(new Set(pages.map(({ page }) => page)).size).toBe(1);
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([404]));
  });

  it('open no more with an older code, and the database holds none', async () => {
    const older = await issue({ volunteer: zhang });
    const code = await issue({ volunteer: zhang });
    expect(older).not.toBe(code);
    expect((await open('13800000001', older)).status).toBe(404);
    expect((await open('13800000001', code)).status).toBe(200);
    const { docs } = await cms.payload.db.find({ collection: 'pointsCodes' });
    expect(JSON.stringify(docs)).not.toContain(code.replaceAll('-', '').slice(0, 9));
    const card = String((await ask('GET', `/counter/card?volunteer=${zhang}`)).body.text);
    expect(card).toContain(code);
    expect((await ask('GET', `/counter/card?volunteer=${zhang}`, undefined, inspector)).status).toBe(403);
    const { totalDocs } = await cms.payload.count({
      collection: 'auditLog',
      where: { and: [{ action: { equals: 'look' } }, { record: { equals: zhang } }] },
    });
    expect(totalDocs).toBe(1);
  });

  it('limit the tries of one network', async () => {
    const answers = [];
    for (let tried = 0; tried < 31; tried += 1)
      answers.push((await open('13800000001', '0000-0000-00', '198.51.100.77')).status);
    expect([answers.slice(0, 30).every((status) => status === 404), answers[30]]).toEqual([true, 429]);
  });

  it('are not read from a request of another kind', async () => {
    const request = (method: string) =>
      answerOwnPoints(new Request('http://town.test/api/my-points/ask', { method }), 'ask', () =>
        Promise.resolve(cms.payload),
      );
    expect((await request('GET')).status).toBe(303);
    expect((await request('PUT')).status).toBe(405);
    expect((await request('POST')).status).toBe(415);
  });
});
