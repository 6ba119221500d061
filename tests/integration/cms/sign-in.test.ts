import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let people: Record<'editor' | 'clerk' | 'otherClerk' | 'keeper', Person>;
let station: string;
let zhang: string;
let li: string;
let answerSignIn: (request: Request, step: string, open: () => Promise<Payload>) => Promise<Response>;
let dayCode: (activity: string, day: string) => string;
const noon = Date.parse('2026-11-30T04:00:00Z');

beforeAll(async () => {
  cms = await openCms();
  const village = await makeRecord(cms.payload, 'villages', { name: '龙堰村', slug: 'longyan' });
  station = await makeRecord(cms.payload, 'stations', { level: 'station', village });
  const other = await makeRecord(cms.payload, 'stations');
  const volunteer = (name: string, phone: string, at = station) =>
    makeRecord(cms.payload, 'volunteers', { name, phone, village, station: at, status: 'active' });
  zhang = await volunteer('张三', '138 0000 0001');
  li = await volunteer('李四', '13800000002');
  await volunteer('王五', '13800000003');
  await volunteer('王五', '13800000004');
  await volunteer('外村的人', '13800000005', other);
  people = {
    editor: await makePerson(cms.payload, '编辑甲', ['editor']),
    clerk: await makePerson(cms.payload, '信息员甲', ['clerk'], { stations: [station] }),
    otherClerk: await makePerson(cms.payload, '信息员乙', ['clerk'], { stations: [other] }),
    keeper: await makePerson(cms.payload, '管积分的', ['keeper']),
  };
  ({ answerSignIn } = await import('#cms/sign-in/answer.ts'));
  ({ dayCode } = await import('#cms/sign-in/day-code.ts'));
});
afterAll(() => cms.close());
beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const newActivity = (more: object = {}) =>
  makeRecord(cms.payload, 'activities', {
    title: '理发摊',
    state: 'planned',
    station,
    startsAt: '2026-11-30T01:00:00.000Z',
    endsAt: '2026-11-30T04:00:00.000Z',
    ...more,
  });

const row = (more: object = {}) => ({
  key: 'a',
  volunteer: '',
  written: '',
  day: '',
  in: '',
  out: '',
  hours: '',
  role: 'volunteer',
  difficulty: 'normal',
  stored: null,
  signIn: null,
  reason: '',
  ...more,
});
interface Result {
  key: string;
  is: 'saved' | 'refused';
  message?: string;
  id?: string;
  updatedAt?: string;
  hours?: number;
}

async function save(activity: string, rows: object[], who: Person = people.clerk) {
  const { status, body: answer } = await askApi(cms.payload, 'POST', '/sign-sheets/save', {
    token: who.token,
    body: { activity, rows },
  });
  const { rows: results, errors } = answer as unknown as { rows?: Result[]; errors?: { message: string }[] };
  return { status, rows: results ?? [], message: errors?.[0]?.message ?? '' };
}
const load = async (activity: string, who: Person = people.clerk) =>
  (await askApi(cms.payload, 'GET', `/sign-sheets/rows?activity=${activity}`, { token: who.token }))
    .body as unknown as {
    stored: { id: string; updatedAt: string; corrections: number }[];
    waiting: { id: string; updatedAt: string; in: string; out: string; volunteers: { id: string }[] }[];
  };
const participation = async (id: string | undefined) =>
  cms.payload.findByID({ collection: 'participations', id: id ?? '', depth: 0 });

describe('a sheet typed in', () => {
  it('saves good rows and says of each bad one what is wrong with it', async () => {
    const activity = await newActivity();
    const { rows } = await save(activity, [
      row({ key: 'name', written: '张三', in: '9：00', out: '11点半' }),
      row({ key: 'number', written: '138-0000-0002', hours: '1.5', role: 'leader' }),
      row({ key: 'again', written: '张三', hours: '2' }),
      row({ key: 'two', written: '王五', hours: '2' }),
      row({ key: 'foreign', written: '外村的人', hours: '2' }),
      row({ key: 'nobody', hours: '2' }),
      row({ key: 'time', written: '13800000003', in: '9点来的', out: '11:00' }),
      row({ key: 'order', written: '13800000003', in: '11:00', out: '9:00' }),
      row({ key: 'future', written: '13800000003', in: '9:00', out: '18:00' }),
      row({ key: 'short', written: '13800000003', in: '9:00', out: '9:20' }),
      row({ key: 'none', written: '13800000003', in: '9:00' }),
      row({ key: 'words', written: '13800000003', hours: '半天' }),
    ]);
    const told = Object.fromEntries(rows.map(({ key, message, hours }) => [key, message ?? hours]));
    expect(told).toMatchInlineSnapshot(`
      {
        "again": "这名志愿者在这场活动里已有一条参与记录，请直接修改那一条，不要重复登记，否则时长会算两遍。",
        "foreign": "名册里没有“外村的人”。请核对姓名或电话；还没登记的，先在“志愿者”里登记；别的站点登记的，请编辑来录。",
        "future": "签退时间还没有到，请核对活动日期和时间。",
        "name": 2.5,
        "nobody": "还没有写是谁，请写姓名或电话，从提示里选。",
        "none": "没有同时写签到和签退，请写服务了几小时（按“工作人员登记”算）。",
        "number": 1.5,
        "order": "签退 09:00 不比签到 11:00 晚，请核对。",
        "short": "签到到签退只有 20 分钟，按规则不够计时长。请核对时间。",
        "time": "签到时间“9点来的”看不明白，请写成 9:00 这样。",
        "two": "“王五”有 2 位：王五（龙堰村，尾号 0004）、王五（龙堰村，尾号 0003）。请从提示里选一位。",
        "words": "时长“半天”看不明白，请写小时数，例如 2 或 1.5。",
      }
    `);
    expect(await participation(rows[0]?.id)).toMatchObject({
      volunteer: zhang,
      hours: 2.5,
      hoursKnownBy: 'signed',
      signedInAt: '2026-11-30T01:00:00.000Z',
      corrections: [],
    });
    expect(await participation(rows[1]?.id)).toMatchObject({
      volunteer: li,
      hours: 1.5,
      role: 'leader',
      hoursKnownBy: 'recorded',
    });
    expect((await load(activity)).stored).toHaveLength(2);
  });

  it('never saves two participations of one volunteer, however many sheets are sent at once', async () => {
    const activity = await newActivity();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => save(activity, [row({ volunteer: zhang, hours: '2' })])),
    );
    expect(answers.flatMap(({ rows }) => rows).filter(({ is }) => is === 'saved')).toHaveLength(1);
    expect((await load(activity)).stored).toHaveLength(1);
  });

  it('counts a night’s watch over midnight, but only if the activity lasts until then', async () => {
    const night = await newActivity({
      startsAt: '2026-11-28T12:00:00.000Z',
      endsAt: '2026-11-28T18:00:00.000Z',
    });
    const { rows } = await save(night, [row({ volunteer: zhang, in: '20:30', out: '1:40' })]);
    expect(rows[0]).toMatchObject({ is: 'saved', hours: 5 });
    const other = await save(night, [row({ volunteer: li, day: '2026-11-30', in: '8:00', out: '9:00' })]);
    expect(other.rows[0]?.message).toBe('这场活动没有 2026-11-30 这一天，请核对。');
  });

  it('keeps who corrected what, when and why, and refuses a correction without a reason', async () => {
    const activity = await newActivity();
    const [first] = (await save(activity, [row({ volunteer: zhang, hours: '2' })])).rows;
    const stored = { id: first?.id, updatedAt: first?.updatedAt };
    const changed = row({ volunteer: zhang, stored, in: '9:00', out: '12:00', role: 'leader' });
    vi.setSystemTime(noon + 60_000);
    expect((await save(activity, [changed])).rows[0]?.message).toMatch(/要写明原因.*更正原因/u);
    const [saved] = (await save(activity, [{ ...changed, reason: '纸表上有签退' }])).rows;
    expect(saved).toMatchObject({ is: 'saved', hours: 3 });
    const { corrections } = await participation(first?.id);
    expect(corrections?.map(({ by, what, from, to, why }) => [by, what, from, to, why])).toEqual([
      ['信息员甲', '服务时长', '2 小时', '3 小时', '纸表上有签退'],
      ['信息员甲', '担任', '志愿者', '负责人', '纸表上有签退'],
      ['信息员甲', '时长依据', '工作人员登记', '现场签到签退', '纸表上有签退'],
      ['信息员甲', '签到时间', '空', '2026-11-30 09:00', '纸表上有签退'],
      ['信息员甲', '签退时间', '空', '2026-11-30 12:00', '纸表上有签退'],
    ]);
    // The row that began from the older version is refused: nobody has seen what it would undo.
    const late = (await save(activity, [{ ...changed, reason: '又改' }])).rows[0];
    expect(late?.is).toBe('refused');
    expect((await participation(first?.id)).corrections).toHaveLength(5);
  });

  it('takes the corrections of a record from nobody’s request', async () => {
    const activity = await newActivity();
    const [first] = (await save(activity, [row({ volunteer: zhang, hours: '2' })])).rows;
    const ask = (body: object) =>
      askApi(cms.payload, 'PATCH', `/participations/${first?.id}`, { token: people.editor.token, body });
    expect((await ask({ hours: 3 })).status).toBe(400);
    expect((await ask({ hours: 3, correctionReason: '抄错', corrections: [] })).status).toBe(200);
    expect((await ask({ corrections: [] })).status).toBe(200);
    expect((await participation(first?.id)).corrections).toHaveLength(1);
  });

  it('calls hours signed only where both times are known, and derives them', async () => {
    const activity = await newActivity();
    const create = (more: object) =>
      askApi(cms.payload, 'POST', '/participations', {
        token: people.editor.token,
        body: {
          activity,
          volunteer: li,
          role: 'volunteer',
          difficulty: 'normal',
          hoursKnownBy: 'signed',
          ...more,
        },
      });
    const refused = await create({ hours: 8, signedInAt: '2026-11-30T01:00:00.000Z' });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining('没有签退时间'),
    ]);
    const times = { signedInAt: '2026-11-30T01:00:00.000Z', signedOutAt: '2026-11-30T03:59:00.000Z' };
    const other = await create({ hours: 8, ...times });
    expect(JSON.stringify(other.body)).toContain('按规则是 2.5 小时，填的却是 8 小时');
    expect((await create(times)).body).toMatchObject({ doc: { hours: 2.5 } });
  });

  it('is for those who may register at that station', async () => {
    const activity = await newActivity();
    for (const [who, status] of [
      [people.otherClerk, 403],
      [people.keeper, 403],
      [people.editor, 200],
    ] as const)
      expect((await save(activity, [row({ volunteer: zhang, hours: '2' })], who)).status).toBe(status);
    for (const page of ['paper', 'poster']) {
      const at = `/sign-sheets/${page}?activity=${activity}`;
      expect((await askApi(cms.payload, 'GET', at, { token: people.otherClerk.token })).status).toBe(403);
      expect((await askApi(cms.payload, 'GET', at, { token: people.clerk.token })).status).toBe(200);
    }
  });
});

it('tells the volunteer in the ledger why the hours were corrected', async () => {
  await cms.payload.create({
    collection: 'pointsRules',
    data: {
      ...{ version: '试行', startsOn: '2026-11-30T12:00:00.000Z', pointsPerHour: 1, pointsPerActivity: 0 },
      ...{ contributionBonus: 0, roundHoursTo: 'half', roundHours: 'down', roundPointsTo: 'tenth' },
      ...{ roundPoints: 'nearest', capPerActivity: 10, expiry: 'never', minimumToRedeem: 0 },
      ...{ reservedDays: 15, appealDays: 15, text: '全文。' },
      roles: [{ key: 'volunteer', name: '志愿者', factor: 1 }],
      difficulties: [{ key: 'normal', name: '一般', factor: 1 }],
    } as never,
    context: { skipPublish: true },
  });
  const activity = await newActivity({ state: 'held' });
  const [first] = (await save(activity, [row({ volunteer: li, hours: '2' })])).rows;
  vi.setSystemTime(noon + 60_000);
  const stored = { id: first?.id, updatedAt: first?.updatedAt };
  await save(activity, [row({ volunteer: li, stored, hours: '3', reason: '漏记一小时' })]);
  const { docs } = await cms.payload.find({
    collection: 'pointsEntries',
    where: { and: [{ volunteer: { equals: li } }, { kind: { equals: 'correction' } }] },
    depth: 0,
  });
  expect(docs.map(({ reason }) => reason)).toContain(
    '参加“理发摊”：参与记录有更改（漏记一小时），冲回原记的 2 分，现在应记 3 分',
  );
});

describe('signing in with a phone', () => {
  let addresses = 0;
  async function note(fields: Record<string, string>, from = `198.51.100.${(addresses += 1)}`) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers = { 'x-client-address': from };
    const request = new Request('http://town.test/api/sign-in/note', { method: 'POST', body, headers });
    const response = await answerSignIn(request, 'note', () => Promise.resolve(cms.payload));
    return { status: response.status, page: await response.text() };
  }

  it('waits for the clerk, who makes a participation of it once', async () => {
    const activity = await newActivity();
    const code = dayCode(activity, '2026-11-30');
    vi.setSystemTime(Date.parse('2026-11-30T01:05:00Z'));
    expect((await note({ code, phone: '13800000001', what: 'in' })).page).toContain('09:05');
    vi.setSystemTime(Date.parse('2026-11-30T01:15:00Z'));
    await note({ code, phone: '+86 138 0000 0001', what: 'in' });
    const early = (await load(activity)).waiting[0];
    vi.setSystemTime(noon);
    await note({ code: code.toLowerCase().replaceAll('-', ' '), phone: '13800000001', what: 'out' });
    const [one, ...others] = (await load(activity)).waiting;
    expect([one?.in, one?.out, one?.volunteers[0]?.id, others]).toEqual(['09:05', '12:00', zhang, []]);
    const confirmed = (from: typeof one) =>
      row({
        volunteer: zhang,
        in: from?.in,
        out: from?.out,
        hours: '3',
        signIn: { id: from?.id, updatedAt: from?.updatedAt },
      });
    // What the clerk looked at before the phone signed out is not what is stored now.
    expect((await save(activity, [confirmed(early)])).rows[0]?.message).toContain('时间变了');
    const [saved] = (await save(activity, [confirmed(one)])).rows;
    expect(await participation(saved?.id)).toMatchObject({ hours: 2.5, hoursKnownBy: 'signed' });
    expect((await load(activity)).waiting).toEqual([]);
    const again = await save(activity, [{ ...confirmed(one), volunteer: li }]);
    expect(again.rows[0]?.message).toContain('已经处理过');
    expect((await load(activity)).stored).toHaveLength(1);
  });

  it('is confirmed and refused in the sheet of its own activity alone; a refusal is in the log', async () => {
    const [activity, other] = [await newActivity(), await newActivity()];
    await note({ code: dayCode(activity, '2026-11-30'), phone: '13800000001', what: 'in' });
    const [one] = (await load(activity)).waiting;
    const signIn = { id: one?.id, updatedAt: one?.updatedAt };
    const { rows } = await save(other, [row({ volunteer: zhang, hours: '1', signIn })]);
    expect(rows[0]?.message).toContain('已经处理过，或者已经删除');
    const refuse = (from: string) =>
      askApi(cms.payload, 'POST', '/sign-sheets/refuse', {
        token: people.clerk.token,
        body: { activity: from, id: one?.id },
      });
    expect((await refuse(other)).status).toBe(409);
    expect((await refuse(activity)).status).toBe(200);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { and: [{ record: { equals: activity } }, { detail: { equals: '一次手机签到不算' } }] },
    });
    expect(docs).toHaveLength(1);
    expect((await load(activity)).waiting).toEqual([]);
  });

  it('shows the clerk once more who signs out after the sign-in was decided on', async () => {
    const activity = await newActivity();
    const code = dayCode(activity, '2026-11-30');
    vi.setSystemTime(Date.parse('2026-11-30T01:05:00Z'));
    await note({ code, phone: '13800000001', what: 'in' });
    const [early] = (await load(activity)).waiting;
    await save(activity, [
      row({ volunteer: zhang, hours: '1', signIn: { id: early?.id, updatedAt: early?.updatedAt } }),
    ]);
    await note({ code, phone: '13800000001', what: 'in' });
    expect((await load(activity)).waiting).toEqual([]);
    vi.setSystemTime(noon);
    expect((await note({ code, phone: '13800000001', what: 'out' })).page).toContain('12:00 签退');
    expect((await load(activity)).waiting).toMatchObject([{ in: '09:05', out: '12:00' }]);
  });

  it('answers a known and an unknown number with the same page', async () => {
    const activity = await newActivity();
    const code = dayCode(activity, '2026-11-30');
    const pages = [];
    for (const phone of ['13800000001', '13911112222', '13800000001'])
      pages.push((await note({ code, phone, what: 'in' })).page);
    expect(new Set(pages).size).toBe(1);
    const wrong = [];
    for (const phone of ['13800000001', '13911112222'])
      wrong.push((await note({ code: '0000-000', phone, what: 'in' })).page.replace(phone, ''));
    expect(new Set(wrong).size).toBe(1);
    expect(wrong[0]).toContain('没有这个签到码');
  });

  it('knows no code of another day, of a cancelled activity, or of yesterday after six', async () => {
    const activity = await newActivity();
    const cancelled = await newActivity({ state: 'cancelled', cancelReason: '下雨' });
    const yesterday = await newActivity({ startsAt: '2026-11-29T12:00:00.000Z', endsAt: null });
    const status = async (code: string) => (await note({ code, phone: '13800000001', what: 'in' })).status;
    expect(await status(dayCode(activity, '2026-12-01'))).toBe(422);
    expect(await status(dayCode(cancelled, '2026-11-30'))).toBe(422);
    expect(await status(dayCode(yesterday, '2026-11-29'))).toBe(422);
    vi.setSystemTime(Date.parse('2026-11-29T21:59:00Z'));
    expect(await status(dayCode(yesterday, '2026-11-29'))).toBe(200);
    vi.setSystemTime(Date.parse('2026-11-29T22:00:00Z'));
    expect(await status(dayCode(yesterday, '2026-11-29'))).toBe(422);
  });

  it('keeps one row, however often the button is pressed at once', async () => {
    const activity = await newActivity();
    const code = dayCode(activity, '2026-11-30');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => note({ code, phone: '13800000001', what: 'in' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await load(activity)).waiting).toHaveLength(1);
  });

  it('takes no flood, neither from one network nor for one activity', async () => {
    const activity = await newActivity();
    const entry = { code: dayCode(activity, '2026-11-30'), phone: '13800000001', what: 'in' };
    const { countUse } = await import('#cms/public-forms/limits.ts');
    for (let used = 0; used < 300; used += 1) await countUse(cms.payload, 'signIn', '192.0.2.200');
    const { status, page } = await note({ ...entry, name: '张三' }, '192.0.2.200');
    expect(status).toBe(429);
    // Nothing that was typed is lost.
    for (const typed of ['还没有记下', entry.code, entry.phone, '张三']) expect(page).toContain(typed);
    const fill = async (day: string) => {
      for (let made = 0; made < 500; made += 1)
        await cms.payload.db.create({
          collection: 'signIns',
          data: { activity, day, phoneMark: `m${made}`, phone: 'x', state: 'waiting' },
          req: undefined,
        });
    };
    // Each day of an activity by itself.
    await fill('2026-11-29');
    expect((await note(entry)).status).toBe(200);
    await fill('2026-11-30');
    const full = await note({ ...entry, phone: '13800000002' });
    expect([full.status, full.page]).toEqual([429, expect.stringContaining('在纸上签')]);
  });

  it('shows what was typed as text, and stores the number sealed', async () => {
    const activity = await newActivity();
    const { page } = await note({ code: '<b>"\u202e\u200b', phone: '"><script>', name: '<i>', what: 'in' });
    expect(page).not.toMatch(/<script>|<b>|<i>|\u202e|\u200b/);
    await note({ code: dayCode(activity, '2026-11-30'), phone: '13911112222', name: '某人', what: 'in' });
    const { docs } = await cms.payload.db.find<{ phone: string; name: string }>({
      collection: 'signIns',
      where: { activity: { equals: activity } },
    });
    expect(docs[0]?.phone).toMatch(/^sealed:/);
    expect(docs[0]?.name).toMatch(/^sealed:/);
  });

  it('leaves a line of who was shown a number: one a sitting, and one for every number that came since', async () => {
    const activity = await newActivity();
    const code = dayCode(activity, '2026-11-30');
    const looks = async () => {
      const { docs } = await cms.payload.find({
        collection: 'auditLog',
        where: { and: [{ action: { equals: 'look' } }, { record: { equals: activity } }] },
        sort: 'at',
      });
      return docs.map(({ name, detail }) => [name, detail]);
    };
    const line = (name: string) => [name, '扫码签到的人的电话和称呼'];
    const after = (minutes: number) => vi.setSystemTime(noon + minutes * 60_000);
    await load(activity);
    expect(await looks(), 'nobody has signed in').toEqual([]);
    await note({ code, phone: '13911112222', what: 'in' });
    for (const minute of [1, 2]) {
      after(minute);
      await load(activity);
    }
    await load(activity, people.editor);
    expect(await looks()).toEqual([line('信息员甲'), line('编辑甲')]);
    after(3);
    await note({ code, phone: '13911113333', what: 'in' });
    after(4);
    await load(activity);
    expect(await looks()).toHaveLength(3);
    after(15);
    await load(activity);
    expect(await looks()).toHaveLength(4);
    expect((await load(activity, people.otherClerk)).waiting).toBeUndefined();
    expect(await looks()).toHaveLength(4);
    expect(JSON.stringify(await looks())).not.toContain('1391111');
  });

  it('is deleted after 30 days', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    vi.setSystemTime(noon + 31 * 86_400_000);
    await keepHouse(cms.payload, new Date());
    expect((await cms.payload.count({ collection: 'signIns' })).totalDocs).toBe(0);
  });
});
