import fs from 'node:fs';
import path from 'node:path';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createLocalReq, type Payload } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordOf } from '#cms/errors/record-of.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let station: string;
let team: string;
let people: Record<'editor' | 'clerk' | 'otherClerk' | 'inspector', Person>;
let answerWish: (request: Request, step: string, open: () => Promise<Payload>) => Promise<Response>;
const start = Date.parse('2026-11-30T02:00:00Z');

beforeAll(async () => {
  cms = await openCms();
  const village = await makeRecord(cms.payload, 'villages', { name: '龙堰村', slug: 'longyan' });
  await makeRecord(cms.payload, 'stations', { level: 'point', village });
  station = await makeRecord(cms.payload, 'stations', { level: 'station', village });
  const other = await makeRecord(cms.payload, 'stations');
  team = await makeRecord(cms.payload, 'teams', { name: '银龄助学队' });
  people = {
    editor: await makePerson(cms.payload, '编辑甲', ['editor']),
    clerk: await makePerson(cms.payload, '信息员甲', ['clerk'], { stations: [station] }),
    otherClerk: await makePerson(cms.payload, '信息员乙', ['clerk'], { stations: [other] }),
    inspector: await makePerson(cms.payload, '考核员', ['inspector']),
  };
  ({ answerWish } = await import('#cms/wishes/answer.ts'));
});
afterAll(() => cms.close());
beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
let addresses = 0;
/** An address that nobody has used yet. */
const newAddress = () => `198.51.${Math.floor((addresses += 1) / 250)}.${(addresses % 250) + 1}`;

async function step(name: string, fields: Record<string, string>, from = newAddress()) {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.append(field, value);
  const request = new Request(`http://town.test/api/wishes/${name}`, {
    method: 'POST',
    body,
    headers: { 'x-client-address': from },
  });
  const response = await answerWish(request, name, () => Promise.resolve(cms.payload));
  const page = await response.text();
  return {
    status: response.status,
    page,
    retryAfter: Number(response.headers.get('retry-after')),
    title: /<h1>(.*?)<\/h1>/.exec(page)?.[1],
    token: /name="token" value="([^"]*)"/.exec(page)?.[1] ?? '',
    code: /wish-code-shown">([^<]*)</.exec(page)?.[1] ?? '',
    number: /XQ\d{4}-\d{4}/.exec(page)?.[0] ?? '',
  };
}

const wish = { text: '想请人教我用手机挂号', village: 'longyan', name: '张大爷', phone: '13800001111' };

/** Both steps of a hand-in. */
async function handIn(more: Record<string, string> = {}, from = newAddress()) {
  const entry = { ...wish, ...more };
  const { token } = await step('check', entry, from);
  later(6);
  return { ...(await step('send', { ...entry, token }, from)), token, entry };
}

const needs = async () => (await cms.payload.count({ collection: 'needs' })).totalDocs;
const needOf = async (number: string) => {
  const { docs } = await cms.payload.find({
    collection: 'needs',
    where: { code: { equals: number } },
    depth: 0,
  });
  return docs[0] ?? expect.fail(`no need ${number}`);
};

async function prove(): Promise<string> {
  const request = new Request('http://town.test/api/wishes/challenge');
  const response = await answerWish(request, 'challenge', () => Promise.reject(new Error('not needed')));
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const challenge = (await response.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('handing in', () => {
  it('takes two steps, makes a need that waits, and gives a receipt that opens it', async () => {
    const checked = await step('check', wish);
    expect([checked.status, checked.title, checked.code]).toEqual([200, '请核对一遍', '']);
    expect(await needs()).toBe(0);
    later(6);
    const sent = await step('send', { ...wish, token: checked.token });
    expect([sent.status, sent.title]).toEqual([200, '收到了']);
    const need = await needOf(sent.number);
    expect(need).toMatchObject({
      channel: 'wish',
      state: 'submitted',
      station,
      handedIn: 'unproven',
      title: '网上微心愿（龙堰村，待拟标题）',
      person: { name: '张大爷', phone: '13800001111', words: wish.text },
    });
    const opened = await step('ask', { code: sent.code.toLowerCase() });
    expect([opened.status, opened.page]).toEqual([200, expect.stringContaining('已经收到，等工作人员受理')]);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { record: { equals: need.id } },
    });
    expect(docs.map(({ action, name }) => [action, name])).toEqual([['create', '群众（网上）']]);
    expect(opened.page).not.toContain('/wishes/xq');
    // Nothing public has changed.
    expect((await cms.payload.count({ collection: 'publishRequests' })).totalDocs).toBe(0);
  });

  it('stores an entry that is sent twice, or five times at once, once', async () => {
    const { token } = await step('check', wish);
    later(6);
    const before = await needs();
    const answers = await Promise.all(Array.from({ length: 5 }, () => step('send', { ...wish, token })));
    later(60);
    answers.push(await step('send', { ...wish, token }));
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await needs()).toBe(before + 1);
  });

  it('stores an entry once also when it arrives twice within one moment', async () => {
    const { handIn: store } = await import('#cms/wishes/hand-in.ts');
    const before = await needs();
    const entry = { ...wish, village: '' };
    const both = () => store(cms.payload, { entry, entryId: crypto.randomUUID(), proof: null });
    const entryId = crypto.randomUUID();
    const same = () => store(cms.payload, { entry, entryId, proof: null });
    const receipts = await Promise.all([same(), same(), same(), both()]);
    expect(
      receipts.map((receipt) => (receipt === 'proof-used' ? receipt : receipt.isAgain)).toSorted(),
    ).toEqual([false, false, true, true]);
    expect(await needs()).toBe(before + 2);
  });

  it('shows a receipt again without counting it', async () => {
    const from = newAddress();
    const { token, entry, code } = await handIn({}, from);
    for (let n = 0; n < 8; n += 1) expect((await step('send', { ...entry, token }, from)).code).toBe(code);
    expect((await handIn({ text: '另一个心愿，想学写字' }, from)).status).toBe(200);
  });

  it('refuses the second step too early, too late, and with another text, and loses nothing', async () => {
    const before = await needs();
    const { token } = await step('check', wish);
    const early = await step('send', { ...wish, token });
    expect([early.status, early.page]).toEqual([425, expect.stringContaining('按得太快了')]);
    const changed = await step('send', { ...wish, text: `${wish.text}，明天来`, token });
    expect([changed.status, changed.page]).toEqual([409, expect.stringContaining('和刚才核对的不一样')]);
    later(7300);
    const late = await step('send', { ...wish, token });
    expect([late.status, late.page]).toEqual([409, expect.stringContaining('打开太久了')]);
    for (const { page } of [early, changed, late]) expect(page).toContain(wish.text);
    expect(await needs()).toBe(before);
    // What the page of a late one offers is good.
    later(6);
    expect((await step('send', { ...wish, token: late.token })).status).toBe(200);
  });

  it('refuses a filled trap, a strange village, a bad number and a missing text, each with a sentence', async () => {
    const before = await needs();
    const trap = await step('check', { ...wish, again: 'http://spam.example' });
    expect([trap.status, trap.page]).toEqual([422, expect.stringContaining('本来应该空着')]);
    const faults = await step('check', { ...wish, text: '', village: 'nowhere', phone: '12' });
    for (const sentence of ['请写下您的心愿', '没有这个村', '电话号码看不明白'])
      expect(faults.page).toContain(sentence);
    const { token } = await step('check', wish);
    later(6);
    const late = await step('send', { ...wish, again: 'x', token });
    expect([late.status, late.page]).toEqual([422, expect.stringContaining('本来应该空着')]);
    expect((await step('send', { ...wish, phone: '12', token })).status).toBe(422);
    expect((await step('check', { ...wish, state: 'done' })).status).toBe(400);
    expect(await needs()).toBe(before);
  });

  it('counts a proof once, also when two entries bring it at the same moment and after a restart', async () => {
    const proof = await prove();
    const first = await handIn({ proof });
    expect((await needOf(first.number)).handedIn).toBe('proven');
    const again = await handIn({ proof });
    expect((await needOf(again.number)).handedIn).toBe('unproven');

    const shared = await prove();
    const entries = [1, 2, 3].map((n) => ({ ...wish, text: `${wish.text}${n}`, proof: shared }));
    const tokens = await Promise.all(entries.map((entry) => step('check', entry)));
    later(6);
    const sent = await Promise.all(
      entries.map((entry, n) => step('send', { ...entry, token: tokens[n]?.token ?? '' })),
    );
    const ways = await Promise.all(sent.map(async ({ number }) => (await needOf(number)).handedIn));
    expect(ways.toSorted()).toEqual(['proven', 'unproven', 'unproven']);
    // A restart reads the same rows: nothing of it is kept in memory.
    const { isProofUsed } = await import('#cms/wishes/hand-in.ts');
    const nonce = String(
      recordOf(recordOf(recordOf(JSON.parse(atob(shared)))['challenge'])['parameters'])['nonce'],
    );
    expect(await isProofUsed(cms.payload, nonce)).toBe(true);
  });

  it('takes five a day from one address without a proof and twenty with one, and tells when to come back', async () => {
    const from = newAddress();
    for (let n = 0; n < 5; n += 1)
      expect((await handIn({ text: `${wish.text}${n}` }, from)).status).toBe(200);
    const before = await needs();
    const refused = await handIn({ text: '第六个心愿，还是想学手机' }, from);
    expect([refused.status, refused.page]).toEqual([429, expect.stringContaining('还没有收下')]);
    expect(refused.page).toContain('第六个心愿');
    expect(refused.retryAfter).toBeGreaterThan(80_000);
    expect(await needs()).toBe(before);
    // With a proof there is room, and elsewhere, too; tomorrow again here.
    expect((await handIn({ proof: await prove() }, from)).status).toBe(200);
    expect((await handIn()).status).toBe(200);
    later(86_400);
    expect((await handIn({}, from)).status).toBe(200);
  });

  it('makes no title of the words and keeps them as written', async () => {
    const text = '打13800002222找我，<img src=x onerror=alert(1)> =1+1';
    const { number, page } = await handIn({ text });
    expect(page).not.toContain('<img');
    const need = await needOf(number);
    expect(need.title).toBe('网上微心愿（龙堰村，待拟标题）');
    expect(need.person?.words).toBe(text);
  });

  it('answers a reload and wrong methods without breaking', async () => {
    const open = () => Promise.resolve(cms.payload);
    const address = 'http://town.test/api/wishes/send';
    const reloaded = await answerWish(new Request(address), 'send', open);
    expect([reloaded.status, reloaded.headers.get('location')]).toEqual([303, '/wishes/new/']);
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await answerWish(new Request(address, { method }), 'send', open)).status).toBe(405);
    const unknown = await answerWish(new Request(address, { method: 'POST' }), '__proto__', open);
    expect(unknown.status).toBe(405);
    const broken = await answerWish(new Request(address, { method: 'POST' }), 'send', () =>
      Promise.reject(new Error('disk')),
    );
    expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining('没有收下')]);
    const unasked = await answerWish(new Request(address, { method: 'POST' }), 'ask', open);
    expect([unasked.status, await unasked.text()]).toEqual([415, expect.stringContaining('没有查成')]);
  });
});

describe('a claim of a micro-wish', () => {
  beforeEach(async () => {
    // What the tests above have used up of the common limits.
    await cms.payload.db.deleteMany({ collection: 'formMarks', where: {} });
  });
  const claim = { kind: 'person', name: '赵热心', phone: '13800002222', named: '', message: '周末有空' };
  const openWish = async (change: Record<string, unknown> = {}) =>
    cms.payload.create({
      collection: 'needs',
      data: {
        title: '想要一双合脚的棉鞋',
        channel: 'wish',
        state: 'dispatched',
        submittedOn: '2026-11-02T12:00:00.000Z',
        team,
        station,
        wish: { kind: 'goods', cost: 'to-50', batch: '2026年第4批', isOpen: true },
        ...change,
      },
      context: { skipPublish: true },
    });
  async function claimOf(code: string, more: Record<string, string> = {}, from = newAddress()) {
    const entry = { ...claim, code, ...more };
    const { token } = await step('claim', entry, from);
    later(6);
    return { ...(await step('claim-send', { ...entry, token }, from)), token, entry };
  }
  const stored = async (need: string) =>
    (await cms.payload.find({ collection: 'wishClaims', where: { need: { equals: need } }, depth: 0 })).docs;

  it('takes two steps and waits to be confirmed; the wish shows nothing of it yet', async () => {
    const { id, code } = await openWish();
    const { status, title, page } = await claimOf(code ?? '');
    expect([status, title]).toEqual([200, '谢谢您，收到了']);
    expect(page).toContain('7 天内');
    expect(await stored(id)).toMatchObject([
      {
        state: 'offered',
        handedIn: 'unproven',
        name: '赵热心',
        phone: '13800002222',
        isNamed: false,
        publicName: null,
      },
    ]);
    expect((await cms.payload.findByID({ collection: 'needs', id, depth: 0 })).wish?.claimedBy).toBeNull();
    const row = await cms.payload.db.findOne<{ id: string; name: string; phone: string; message: string }>({
      collection: 'wishClaims',
      where: { need: { equals: id } },
    });
    for (const text of [row?.name, row?.phone, row?.message]) expect(text).toMatch(/^sealed:1:/);
  });

  it('sent twice is stored once', async () => {
    const { id, code } = await openWish();
    const { token, entry } = await claimOf(code ?? '');
    expect((await step('claim-send', { ...entry, token })).title).toBe('这份认领已经收到过');
    const [only, ...more] = await stored(id);
    expect(more).toEqual([]);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { and: [{ action: { equals: 'create' } }, { record: { equals: only?.id } }] },
    });
    expect(docs.map(({ name }) => name)).toContain('群众（网上）');
  });

  it('is refused where the wish is not open, and for a number that is no wish', async () => {
    const closed = await openWish({
      wish: { kind: 'goods', cost: 'to-50', batch: '2026年第4批', isOpen: false },
    });
    const early = await openWish({ state: 'accepted', team: null });
    const other = await openWish({ channel: 'phone' });
    const merged = await openWish({ mergedInto: (await openWish()).id });
    for (const code of [closed.code, early.code, other.code, merged.code, 'XQ2026-9999', '', "' or 1=1"])
      expect([code, (await step('claim', { ...claim, code: code ?? '' })).status]).toEqual([code, 409]);
  });

  it('is refused once another has been confirmed, also between its two steps', async () => {
    const { id, code } = await openWish();
    const late = { ...claim, code: code ?? '' };
    const { token } = await step('claim', late);
    await claimOf(code ?? '');
    const [first] = await stored(id);
    await cms.payload.update({ collection: 'wishClaims', id: first?.id ?? '', data: { state: 'confirmed' } });
    later(6);
    expect((await step('claim-send', { ...late, token })).status).toBe(409);
    expect(await stored(id)).toHaveLength(1);
  });

  it('is refused from the sixth that waits on', async () => {
    const { id, code } = await openWish();
    const answers: number[] = [];
    for (let count = 0; count < 6; count += 1)
      answers.push((await claimOf(code ?? '', { message: `第 ${count} 份` })).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 409]);
    expect(await stored(id)).toHaveLength(5);
  });

  it.each([
    [{ name: '' }, '请写您的姓名或单位名称'],
    [{ phone: '' }, '请留一个电话'],
    [{ phone: '12345' }, '电话号码看不明白'],
    [{ name: '长'.repeat(21) }, '最多 20 个字'],
    [{ message: '长'.repeat(501) }, '写了 501 个字'],
    [{ again: 'x' }, '已经替您清空'],
  ])('with %j is shown again with a sentence, and nothing typed is lost', async (more, sentence) => {
    const { id, code } = await openWish();
    const { status, page } = await step('claim', {
      ...claim,
      code: code ?? '',
      ...(more as Record<string, string>),
    });
    expect([status, page.includes(sentence), page.includes('13800002222') || 'phone' in more]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await stored(id)).toEqual([]);
  });

  it('shows scripts as text, everywhere', async () => {
    const { code } = await openWish();
    const { page } = await step('claim', {
      ...claim,
      code: code ?? '',
      name: '<b>x</b>',
      message: '<script>1</script>',
    });
    expect([page.includes('<script>1'), page.includes('<b>x')]).toEqual([false, false]);
  });

  it('is no one’s to change between its steps: another text, too early, too late', async () => {
    const { code } = await openWish();
    const entry = { ...claim, code: code ?? '' };
    const { token } = await step('claim', entry);
    expect((await step('claim-send', { ...entry, token })).status).toBe(425);
    later(6);
    expect((await step('claim-send', { ...entry, named: 'yes', token })).status).toBe(409);
    later(7300);
    expect((await step('claim-send', { ...entry, token })).status).toBe(409);
  });

  it('is seen by those who handle needs, its name and number not by an inspector; each look is in the log', async () => {
    const { id, code } = await openWish();
    await claimOf(code ?? '');
    const [own] = await stored(id);
    const ask = (who: Person, path: string) =>
      askApi(cms.payload, 'GET', `/wishClaims${path}depth=0`, { token: who.token });
    const read = async (who: Person) => (await ask(who, `/${own?.id ?? ''}?`)).body;
    const private_ = /赵热心|13800002222|周末有空/;
    expect((await read(people.editor))['name']).toBe('赵热心');
    expect((await read(people.clerk))['phone']).toBe('13800002222');
    expect((await ask(people.otherClerk, `/${own?.id ?? ''}?`)).status).toBe(404);
    expect(JSON.stringify(await read(people.inspector))).not.toMatch(private_);
    const list = await ask(people.editor, `?where[need][equals]=${id}&`);
    expect(JSON.stringify(list.body)).toContain(own?.id);
    expect(JSON.stringify(list.body), 'in no list').not.toMatch(private_);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { and: [{ action: { equals: 'look' } }, { record: { equals: own?.id ?? '' } }] },
    });
    expect(docs.map(({ name }) => name).toSorted()).toEqual(['信息员甲', '编辑甲']);
  });

  it('keeps its name, number and words when somebody who sees them saves it', async () => {
    const { id, code } = await openWish();
    await claimOf(code ?? '');
    const [own] = await stored(id);
    const saved = await askApi(cms.payload, 'PATCH', `/wishClaims/${own?.id ?? ''}`, {
      token: people.editor.token,
      body: { state: 'declined', reason: '电话打不通' },
    });
    expect(saved.status).toBe(200);
    expect((await stored(id))[0]).toMatchObject({
      ...{ name: '赵热心', phone: '13800002222', message: '周末有空' },
    });
  });

  it('is forgotten 90 days after it ended, and so are the reasons of a need’s steps', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    const { id, code } = await openWish();
    await claimOf(code ?? '');
    const [own] = await stored(id);
    await cms.payload.update({
      collection: 'wishClaims',
      id: own?.id ?? '',
      data: { state: 'declined', reason: '联系不上' },
    });
    await cms.payload.update({
      collection: 'needs',
      id,
      data: { state: 'accepted', stepWord: '王大爷搬走了' },
    });
    await cms.payload.update({
      collection: 'needs',
      id,
      data: { state: 'refused', refusalReason: '不再需要' },
    });
    const word = async () =>
      (await cms.payload.find({ collection: 'needSteps', where: { need: { equals: id } }, sort: 'at' }))
        .docs[0]?.word;
    await keepHouse(cms.payload, new Date(Date.now() + 89 * 86_400_000));
    expect([(await stored(id))[0]?.name, await word()]).toEqual(['赵热心', '王大爷搬走了']);
    await keepHouse(cms.payload, new Date(Date.now() + 92 * 86_400_000));
    const [after] = await stored(id);
    expect([after?.name, after?.phone, after?.message, await word()]).toEqual([null, null, null, null]);
  });
});

describe('a wish at its limits', () => {
  it('is stored with 3,000 characters, also of those that count twice elsewhere, and a message with 500', async () => {
    for (const text of ['愿'.repeat(3000), '𠮷'.repeat(3000)]) {
      const { status, number, code } = await handIn({ text });
      expect(status).toBe(200);
      expect((await needOf(number)).person?.words).toBe(text);
      const message = '话'.repeat(249) + '😭'.repeat(251);
      expect((await step('say', { code, message })).status).toBe(200);
      expect((await needOf(number)).messages?.[0]?.text).toBe(message);
      const long = await step('say', { code, message: `${message}！` });
      expect([long.status, long.page]).toEqual([422, expect.stringContaining(message)]);
    }
  });

  it('may have an address and a name of any allowed length, and the need can be saved again', async () => {
    const { number } = await handIn({ name: '长'.repeat(20) });
    const { id } = await needOf(number);
    const address = '青'.repeat(200);
    await cms.payload.update({ collection: 'needs', id, data: { person: { address } } });
    await cms.payload.update({ collection: 'needs', id, data: { state: 'accepted' } });
    expect((await needOf(number)).person).toMatchObject({ name: '长'.repeat(20), address });
    const tooLong = cms.payload.update({
      collection: 'needs',
      id,
      data: { person: { address: `${address}青` } },
    });
    await expect(tooLong).rejects.toThrow();
  });

  it('is not dispatched before staff have given it a title', async () => {
    const { number } = await handIn();
    const { id } = await needOf(number);
    await cms.payload.update({ collection: 'needs', id, data: { state: 'accepted' } });
    const dispatch = (more: object) =>
      cms.payload.update({ collection: 'needs', id, data: { state: 'dispatched', team, ...more } });
    await expect(dispatch({})).rejects.toThrow('请先把“公开标题”改写');
    await expect(dispatch({ title: '教老人用手机' })).resolves.toMatchObject({ state: 'dispatched' });
  });

  it('under a name that is a common word blocks no text; a real name does once the wish is accepted', async () => {
    const { townSurroundings } = await import('#cms/gate/town-surroundings.ts');
    const names = async () => (await townSurroundings(await createLocalReq({}, cms.payload))).names;
    const common = await needOf((await handIn({ name: '志愿者' })).number);
    const real = await needOf((await handIn({ name: '欧阳春梅' })).number);
    expect([...(await names())]).not.toEqual(expect.arrayContaining(['志愿者']));
    expect((await names()).has('欧阳春梅')).toBe(false);
    for (const { id } of [common, real])
      await cms.payload.update({ collection: 'needs', id, data: { state: 'accepted' } });
    expect([(await names()).has('志愿者'), (await names()).has('欧阳春梅')]).toEqual([false, true]);
  });

  it('that goes back loses the days and the result on its receipt', async () => {
    const { code, number } = await handIn();
    const { id } = await needOf(number);
    const move = (data: object) => cms.payload.update({ collection: 'needs', id, data });
    await move({ state: 'accepted', title: '学用手机' });
    await move({ state: 'dispatched', team });
    await move({ state: 'in-service' });
    await move({ state: 'done', result: '教过了。' });
    await move({ state: 'in-service', stepWord: '没有教会' });
    const { page } = await step('ask', { code });
    expect(page).toContain('服务队正在办');
    expect(page).not.toContain('教过了。');
    expect(page).not.toContain('办结');
    expect((await needOf(number)).doneOn).toBeNull();
  });
});

describe('a receipt', () => {
  it('opens nothing for any other code: the same page each time, and no more than thirty tries', async () => {
    await handIn();
    const from = newAddress();
    const pages = new Set<string>();
    const codes = [
      '0000-0000-0000-0000-0',
      'XQ2026-0001',
      '',
      "' or 1=1",
      '7K3D9QXM2V4T8HNPR',
      'x'.repeat(3000),
    ];
    for (let n = 0; n < 30; n += 1) {
      const { status, page } = await step('ask', { code: codes[n % codes.length] ?? '' }, from);
      expect(status).toBe(404);
      pages.add(page);
    }
    expect(pages.size).toBe(1);
    expect((await step('ask', { code: '' }, from)).status).toBe(429);
    expect((await step('ask', { code: '' })).status).toBe(404);
  });

  it('tells a refusal with its reason, and a merged need of the one it became part of', async () => {
    const refused = await handIn();
    const id = (await needOf(refused.number)).id;
    await cms.payload.update({
      collection: 'needs',
      id,
      data: { state: 'refused', refusalReason: '这件事归供电所管，电话 95598。' },
    });
    expect((await step('ask', { code: refused.code })).page).toContain('归供电所管');

    const main = await handIn();
    const twin = await handIn();
    const [kept, merged] = [await needOf(main.number), await needOf(twin.number)];
    await cms.payload.update({ collection: 'needs', id: merged.id, data: { mergedInto: kept.id } });
    await cms.payload.update({
      collection: 'needs',
      id: kept.id,
      data: { state: 'accepted', title: '学用手机' },
    });
    await cms.payload.update({ collection: 'needs', id: kept.id, data: { state: 'dispatched', team } });
    const { page } = await step('ask', { code: twin.code });
    expect(page).toContain('并在一起办');
    expect(page).toContain('银龄助学队');
    expect(page).not.toContain('办得怎么样');
    const raw = recordOf(
      await cms.payload.db.findOne({ collection: 'needs', where: { id: { equals: merged.id } } }),
    );
    await cms.payload.db.updateOne({ collection: 'needs', id: merged.id, data: { ...raw, state: 'done' } });
    expect((await step('ask', { code: twin.code })).page).not.toContain('办得怎么样');
    // Merged again, and in a circle by mistake: it ends.
    const third = await needOf((await handIn()).number);
    await cms.payload.update({ collection: 'needs', id: kept.id, data: { mergedInto: third.id } });
    expect((await step('ask', { code: twin.code })).page).toContain('等工作人员受理');
    await cms.payload.update({ collection: 'needs', id: third.id, data: { mergedInto: merged.id } });
    expect((await step('ask', { code: twin.code })).status).toBe(200);
  });

  it('is written to twenty times an hour from one address, messages and ratings together', async () => {
    const { code } = await handIn();
    const from = newAddress();
    for (let n = 0; n < 10; n += 1) {
      expect((await step('say', { code, message: '' }, from)).status).toBe(422);
      expect((await step('rate', { code, rating: '9' }, from)).status).toBe(422);
    }
    expect((await step('say', { code, message: '还在吗？' }, from)).status).toBe(429);
    expect((await step('rate', { code, rating: '5' }, from)).status).toBe(429);
  });

  it('that is accepted after all tells no reason of a refusal', async () => {
    const { code, number } = await handIn();
    const { id } = await needOf(number);
    const refusalReason = '不归镇里管。';
    await cms.payload.update({ collection: 'needs', id, data: { state: 'refused', refusalReason } });
    expect((await step('ask', { code })).page).toContain(refusalReason);
    const data = { state: 'accepted', stepWord: '弄错了' } as const;
    await cms.payload.update({ collection: 'needs', id, data });
    expect((await step('ask', { code })).page).not.toContain(refusalReason);
  });

  it('carries questions both ways; nobody writes in the name of the asker', async () => {
    const { code, number } = await handIn();
    const { id } = await needOf(number);
    const publishes = async () => (await cms.payload.count({ collection: 'publishRequests' })).totalDocs;
    const before = await publishes();
    expect((await step('say', { code, message: '什么时候来？' })).status).toBe(200);
    // Nothing of it is public: strangers cannot keep the publisher busy.
    expect(await publishes()).toBe(before);
    const asked = (await needOf(number)).messages ?? [];
    expect(asked).toMatchObject([{ from: 'asker', text: '什么时候来？' }]);
    // The button pressed twice.
    await step('say', { code, message: '什么时候来？' });
    expect((await needOf(number)).messages).toHaveLength(1);
    const write = (messages: object[]) =>
      askApi(cms.payload, 'PATCH', `/needs/${id}`, { token: people.clerk.token, body: { messages } });
    expect((await write([...asked, { from: 'office', text: '星期三下午。' }])).status).toBe(200);
    for (const messages of [
      [],
      [{ ...asked[0], text: '不用来了' }],
      [...asked, { from: 'asker', text: '很满意！' }],
    ])
      expect((await write(messages)).status).toBe(400);
    expect((await step('ask', { code })).page).toContain('星期三下午。');
    expect((await step('say', { code, message: '' })).status).toBe(422);
    expect((await step('say', { code, message: '话'.repeat(501) })).status).toBe(422);
    expect((await step('say', { code: 'x', message: '话' })).status).toBe(404);
  });

  it('puts a message on the workbench until the office has answered', async () => {
    const { findTasks } = await import('#cms/workbench/find-tasks.ts');
    const { code, number } = await handIn();
    const waiting = async () => {
      const req = await createLocalReq({ user: people.clerk.user }, cms.payload);
      const user = await cms.payload.findByID({ collection: 'users', id: people.clerk.id, depth: 0 });
      const tasks = await findTasks({ req, user, now: new Date() });
      const { id } = await needOf(number);
      return (
        tasks.find(({ key }) => key === 'wishes-to-answer')?.items.some(({ path: to }) => to.endsWith(id)) ??
        false
      );
    };
    expect(await waiting()).toBe(false);
    await step('say', { code, message: '还要等多久？' });
    expect(await waiting()).toBe(true);
    const { id, messages } = await needOf(number);
    const body = { messages: [...(messages ?? []), { from: 'office', text: '这周五。' }] };
    expect(
      (await askApi(cms.payload, 'PATCH', `/needs/${id}`, { token: people.clerk.token, body })).status,
    ).toBe(200);
    expect(await waiting()).toBe(false);
  });

  it('takes no message that would be erased before anybody reads it', async () => {
    const { code, number } = await handIn();
    const { id } = await needOf(number);
    await cms.payload.update({
      collection: 'needs',
      id,
      data: { state: 'refused', refusalReason: '不归镇里管。' },
    });
    later(80 * 86_400);
    expect((await step('say', { code, message: '还想问一句' })).status).toBe(200);
    later(20 * 86_400);
    const late = await step('say', { code, message: '再问一句' });
    expect([late.status, late.page]).toEqual([409, expect.stringContaining('已经结束')]);
  });

  it('rates once, and only what is done', async () => {
    const { code, number } = await handIn();
    const { id } = await needOf(number);
    const early = await step('rate', { code, rating: '5' });
    expect([early.status, early.page]).toEqual([409, expect.stringContaining('现在还不能评价')]);
    const move = (data: object) => cms.payload.update({ collection: 'needs', id, data });
    await move({ state: 'accepted', title: '学用手机' });
    await move({ state: 'dispatched', team });
    await move({ state: 'in-service' });
    await move({ state: 'done', result: '两位志愿者教了三次。' });
    for (const words of ['银龄助学队', '两位志愿者教了三次。', '/wishes/xq'])
      expect((await step('ask', { code })).page).toContain(words);
    for (const rating of ['0', '6', '', '5.5', 'x', '５'])
      expect((await step('rate', { code, rating })).status, rating).toBe(422);
    const answers = await Promise.all(['4', '5', '3'].map((rating) => step('rate', { code, rating })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const rated = await needOf(number);
    expect(rated.state).toBe('rated');
    expect(rated.rating).toBe([4, 5, 3][answers.findIndex(({ status }) => status === 200)]);
    const { docs: steps } = await cms.payload.find({
      collection: 'needSteps',
      where: { and: [{ need: { equals: id } }, { to: { equals: 'rated' } }] },
    });
    expect(steps.map(({ name }) => name)).toEqual(['提出人（网上）']);
    expect((await step('say', { code, message: '还有一句' })).status).toBe(409);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { and: [{ record: { equals: id } }, { fields: { equals: '群众评价' } }] },
    });
    expect(docs.map(({ name }) => name)).toEqual(['群众（网上）']);
  });
});

describe('who asked', () => {
  const read = (person: Person, id: string) =>
    askApi(cms.payload, 'GET', `/needs/${id}?depth=0`, { token: person.token });
  const looks = async (id: string) =>
    (
      await cms.payload.find({
        collection: 'auditLog',
        where: { and: [{ action: { equals: 'look' } }, { record: { equals: id } }] },
      })
    ).docs.map(({ name }) => name);

  it('is stored encrypted: no file of the database holds a name or number', async () => {
    const name = '甪直慕容';
    const { number } = await handIn({ name, phone: '13912345678', text: '想学用手机' });
    const raw = recordOf(
      await cms.payload.db.findOne({ collection: 'needs', where: { code: { equals: number } } }),
    );
    const person = recordOf(raw['person']);
    expect([person['name'], person['phone']]).toEqual([
      expect.stringMatching(/^sealed:1:/),
      expect.stringMatching(/^sealed:1:/),
    ]);
    for (const file of fs.readdirSync(cms.dataDir).filter((one) => one.startsWith('database.sqlite'))) {
      const bytes = fs.readFileSync(path.join(cms.dataDir, file));
      expect(bytes.includes(Buffer.from(name)), file).toBe(false);
      expect(bytes.includes(Buffer.from('13912345678')), file).toBe(false);
    }
    expect((await needOf(number)).person).toMatchObject({ name, phone: '13912345678' });
  });

  it('is seen by the editor and the clerk of the station alone, and each look is in the log', async () => {
    const { number } = await handIn();
    const { id } = await needOf(number);
    for (const person of [people.editor, people.clerk]) {
      const { body } = await read(person, id);
      expect(recordOf(body['person'])['name']).toBe('张大爷');
      expect(JSON.stringify(body)).not.toContain('Mark');
    }
    expect((await read(people.otherClerk, id)).status).toBe(404);
    const seen = await read(people.inspector, id);
    expect([seen.status, JSON.stringify(seen.body)]).toEqual([200, expect.not.stringContaining('张大爷')]);
    expect(JSON.stringify(seen.body)).not.toContain('13800001111');
    await read(people.editor, id);
    expect((await looks(id)).toSorted()).toEqual(['信息员甲', '编辑甲']);
    later(11 * 60);
    await read(people.editor, id);
    expect(await looks(id)).toHaveLength(3);
  });

  it('leaves a line however it is reached: by a save, a comparison, a save of many', async () => {
    for (const reach of ['save', 'compare', 'many'] as const) {
      const person = await makePerson(cms.payload, `编辑${reach}`, ['editor']);
      const { id } = await needOf((await handIn()).number);
      const { token } = person;
      if (reach === 'save') await askApi(cms.payload, 'PATCH', `/needs/${id}`, { token, body: {} });
      if (reach === 'compare')
        await askApi(cms.payload, 'POST', `/needs/${id}/compare`, {
          token,
          body: { mine: { person: { name: 'x' } } },
        });
      if (reach === 'many')
        await askApi(cms.payload, 'PATCH', `/needs?where[id][equals]=${id}`, { token, body: {} });
      expect(await looks(id), reach).toEqual([person.name]);
    }
  });

  it('leaves its line also when a save that was refused came just before', async () => {
    const person = await makePerson(cms.payload, '存不上的编辑', ['editor']);
    const { id } = await needOf((await handIn()).number);
    const body = { state: 'rated' };
    expect((await askApi(cms.payload, 'PATCH', `/needs/${id}`, { token: person.token, body })).status).toBe(
      400,
    );
    await read(person, id);
    expect(await looks(id)).toEqual([person.name]);
  });

  it('is not seen by a clerk who may read all as an inspector, beyond the own station', async () => {
    const station2 = await makeRecord(cms.payload, 'stations');
    const both = await makePerson(cms.payload, '两个岗位', ['clerk', 'inspector'], { stations: [station2] });
    const { number, code } = await handIn();
    await step('say', { code, message: '我在桥头等' });
    const { id } = await needOf(number);
    for (const person of [both, people.inspector]) {
      const { status, body } = await read(person, id);
      expect(status).toBe(200);
      for (const words of ['张大爷', '13800001111', '教我用手机', '我在桥头等'])
        expect(JSON.stringify(body), words).not.toContain(words);
    }
  });

  it('is in no imported sheet that an inspector can read', async () => {
    const sheet = await cms.payload.db.create({
      collection: 'imports',
      data: { kind: 'needs', fileName: '需求.xlsx', state: 'checked', rows: [{ 提出人: '表里的人' }] },
    });
    const { body } = await askApi(cms.payload, 'GET', `/imports/${sheet.id}`, {
      token: people.inspector.token,
    });
    expect(JSON.stringify(body)).toContain('需求.xlsx');
    expect(JSON.stringify(body)).not.toContain('表里的人');
  });

  it('is in no list and in no query, and stays when others change the record', async () => {
    const { number } = await handIn();
    const { id } = await needOf(number);
    const list = await askApi(cms.payload, 'GET', '/needs?limit=100&depth=0', { token: people.editor.token });
    expect([list.status, JSON.stringify(list.body)]).toEqual([200, expect.stringContaining(number)]);
    expect(JSON.stringify(list.body)).not.toContain('张大爷');
    for (const path of ['person.phoneMark', 'receiptMark']) {
      const { status } = await askApi(cms.payload, 'GET', `/needs?where[${path}][exists]=true`, {
        token: people.editor.token,
      });
      expect(status, path).toBeGreaterThanOrEqual(400);
    }
    const body = { state: 'accepted' };
    expect(
      (await askApi(cms.payload, 'PATCH', `/needs/${id}`, { token: people.clerk.token, body })).status,
    ).toBe(200);
    const many = await askApi(cms.payload, 'PATCH', `/needs?where[id][equals]=${id}`, {
      token: people.editor.token,
      body: { description: '教老人用手机' },
    });
    expect(many.status).toBe(200);
    expect((await needOf(number)).person).toMatchObject({ name: '张大爷', phone: '13800001111' });
  });

  it('is found by the whole telephone number in the search box, by those who may see it alone', async () => {
    const { number } = await handIn({ phone: '+86 137-0000-9999' });
    const find = async (person: Person, words: string) => {
      const search = `where[or][0][code][like]=${words}&where[or][1][title][like]=${words}`;
      const { body } = await askApi(cms.payload, 'GET', `/needs?${search}&depth=0`, { token: person.token });
      return (body['docs'] as { code: string }[]).map(({ code }) => code);
    };
    expect(await find(people.editor, '137 0000 9999')).toEqual([number]);
    expect(await find(people.clerk, '13700009999')).toEqual([number]);
    expect(await find(people.otherClerk, '13700009999')).toEqual([]);
    expect(await find(people.inspector, '13700009999')).toEqual([]);
    expect(await find(people.editor, '1370000')).toEqual([]);
    expect(await find(people.editor, '13700009998')).toEqual([]);
  });

  it('cannot be set with the receipt or the way in by any account', async () => {
    const made = await askApi(cms.payload, 'POST', '/needs', {
      token: people.editor.token,
      body: {
        title: '补登的',
        channel: 'visit',
        submittedOn: '2026-11-01',
        handedIn: 'proven',
        receiptMark: 'x',
      },
    });
    expect(made.status).toBe(201);
    const raw = await cms.payload.db.findOne({
      collection: 'needs',
      where: { id: { equals: String(recordOf(made.body['doc'])['id']) } },
    });
    expect(recordOf(raw)).toMatchObject({ handedIn: 'staff' });
    expect(recordOf(raw)['receiptMark'] ?? null).toBeNull();
  });

  it('is erased 90 days after completion: in the record, in copies, in sheets, in the files; not a day before', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    const { code, number } = await handIn({ text: `${'请帮忙修路。'.repeat(6)}独门心事要人听` });
    const { id } = await needOf(number);
    await step('say', { code, message: '我住在桥头' });
    for (const data of [
      { state: 'accepted', title: '修路' },
      { state: 'dispatched', team },
      { state: 'in-service' },
      { state: 'done', result: '办好了。', doneOn: '2026-11-30T12:00:00.000Z' },
    ] as const)
      await cms.payload.update({ collection: 'needs', id, data });
    const sheet = await cms.payload.db.create({
      collection: 'imports',
      data: {
        kind: 'needs',
        fileName: '需求.xlsx',
        state: 'done',
        added: 1,
        rows: [{ 提出人: '名册里的人' }],
        createdAt: '2026-11-30T00:00:00.000Z',
      },
    });
    await keepHouse(cms.payload, new Date('2027-02-28T11:00:00Z'));
    expect((await needOf(number)).person?.name).toBe('张大爷');
    await keepHouse(cms.payload, new Date('2027-02-28T13:00:00Z'));
    const erased = await needOf(number);
    expect(erased.person).toMatchObject({
      name: null,
      phone: null,
      address: null,
      words: null,
      remark: null,
    });
    expect(erased).toMatchObject({ messages: [], result: '办好了。', state: 'done' });
    const kept = recordOf(
      await cms.payload.db.findOne({ collection: 'imports', where: { id: { equals: sheet.id } } }),
    );
    expect(kept['rows']).toEqual([]);
    for (const file of fs.readdirSync(cms.dataDir).filter((one) => one.startsWith('database.sqlite')))
      for (const words of ['独门心事', '我住在桥头', '名册里的人'])
        expect(fs.readFileSync(path.join(cms.dataDir, file)).includes(words), `${words} in ${file}`).toBe(
          false,
        );
    const undone = await askApi(cms.payload, 'POST', `/imports/${sheet.id}/undo`, {
      token: people.editor.token,
    });
    expect([undone.status, JSON.stringify(undone.body)]).toEqual([
      409,
      expect.stringContaining('到期已经抹去'),
    ]);
    // The receipt still opens what became of it.
    expect((await step('ask', { code })).page).toContain('办好了。');
  });

  it('is erased of a merged need with the one it became part of, of a refused one, and of one without a day', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    const made = [await handIn(), await handIn(), await handIn(), await handIn()];
    const [main, twin, refused, old] = await Promise.all(made.map(({ number }) => needOf(number)));
    const set = (need: { id: string } | undefined, data: object) =>
      cms.payload.update({ collection: 'needs', id: need?.id ?? '', data });
    await set(twin, { mergedInto: main?.id });
    await set(refused, { state: 'refused', refusalReason: '不归镇里管。' });
    const raw = recordOf(
      await cms.payload.db.findOne({ collection: 'needs', where: { id: { equals: old?.id } } }),
    );
    await cms.payload.db.updateOne({
      collection: 'needs',
      id: old?.id ?? '',
      data: { ...raw, state: 'rated', doneOn: null, ratedOn: null, updatedAt: new Date().toISOString() },
    });
    const named = async () =>
      (await Promise.all(made.map(({ number }) => needOf(number)))).map(({ person }) => person?.name ?? null);
    await keepHouse(cms.payload, new Date(start + 89 * 86_400_000));
    expect(await named()).toEqual(['张大爷', '张大爷', '张大爷', '张大爷']);
    await keepHouse(cms.payload, new Date(start + 92 * 86_400_000));
    expect(await named()).toEqual(['张大爷', '张大爷', null, null]);
    for (const data of [
      { state: 'accepted', title: '学用手机' },
      { state: 'dispatched', team },
      { state: 'in-service' },
      { state: 'done', result: '办好了。' },
    ])
      await set(main, data);
    await keepHouse(cms.payload, new Date(start + 92 * 86_400_000));
    expect(await named()).toEqual([null, null, null, null]);
  });

  it('is erased in a copy of a deleted need and in a sheet that named an erased one; 90 days count from the refusal', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    const day = (n: number) => new Date(start + n * 86_400_000);
    const { number } = await handIn({ name: '拒绝过的人' });
    const { id } = await needOf(number);
    await cms.payload.update({
      collection: 'needs',
      id,
      data: { state: 'refused', refusalReason: '不归镇里管。' },
    });
    later(60 * 86_400);
    await cms.payload.update({ collection: 'needs', id, data: { description: '后来补记一句' } });
    const row = { state: 'done', doneOn: day(0).toISOString(), person: { name: '删掉的人' } };
    const copy = await cms.payload.db.create({
      collection: 'deletedRecords',
      data: {
        ...{ title: '删掉的', kind: '群众需求', source: 'needs', record: 'x', reason: '登重了' },
        ...{ deletedAt: day(0).toISOString(), content: { row, versions: [] } },
      },
    });
    const sheet = await cms.payload.db.create({
      collection: 'imports',
      data: {
        ...{
          kind: 'needs',
          fileName: '更新.xlsx',
          state: 'done',
          rows: [{ 编号: id, 提出人: '拒绝过的人' }],
        },
        createdAt: day(60).toISOString(),
      },
    });
    const kept = async () => {
      const [a, b] = await Promise.all([
        cms.payload.db.findOne({ collection: 'deletedRecords', where: { id: { equals: copy.id } } }),
        cms.payload.db.findOne({ collection: 'imports', where: { id: { equals: sheet.id } } }),
      ]);
      return [
        (await needOf(number)).person?.name,
        JSON.stringify(a).includes('删掉的人'),
        JSON.stringify(b).includes('拒绝过的人'),
      ];
    };
    await keepHouse(cms.payload, day(89));
    expect(await kept()).toEqual(['拒绝过的人', true, true]);
    await keepHouse(cms.payload, day(92));
    expect(await kept()).toEqual([null, false, false]);
  });

  it('leaves no marks of the forms beyond their time', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    await handIn();
    const marks = async () => (await cms.payload.db.count({ collection: 'formMarks' })).totalDocs;
    await keepHouse(cms.payload, new Date(Date.now()));
    expect(await marks()).toBeGreaterThan(0);
    await keepHouse(cms.payload, new Date(Date.now() + 400 * 86_400_000));
    expect(await marks()).toBe(0);
  });

  it('is sealed in records from before, and sealed texts that the key does not open are kept', async () => {
    const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
    const { open, seal } = await import('#cms/sealed/seal.ts');
    const { id } = await cms.payload.create({
      collection: 'needs',
      data: { title: '从前登记的', channel: 'visit', submittedOn: '2026-11-01', state: 'submitted' },
    });
    const foreign = `${seal('另一把钥匙').slice(0, -8)}AAAAAAA=`;
    await cms.payload.db.updateOne({
      collection: 'needs',
      id,
      data: { person: { name: '从前的人', phone: foreign } },
    });
    await keepHouse(cms.payload);
    const raw = recordOf(
      recordOf(await cms.payload.db.findOne({ collection: 'needs', where: { id: { equals: id } } }))[
        'person'
      ],
    );
    expect(open(String(raw['name']))).toBe('从前的人');
    expect(String(raw['name'])).toMatch(/^sealed:1:/);
    await cms.payload.update({ collection: 'needs', id, data: { description: '改了别处' } });
    const after = recordOf(
      recordOf(await cms.payload.db.findOne({ collection: 'needs', where: { id: { equals: id } } }))[
        'person'
      ],
    );
    expect(after['phone']).toBe(foreign);
  });
});

describe('a sheet for a meeting', () => {
  const open = (person: Person, channel: string) =>
    askApi(cms.payload, 'GET', `/needs/meeting-sheet?channel=${channel}`, { token: person.token });

  it('has twenty lines, the station of the clerk, and headings that an import reads', async () => {
    const { meetingSheetEndpoint, sheetColumns } = await import('#cms/records/needs/meeting-sheet.ts');
    const { needsSheet } = await import('#cms/exchange/tables/needs.ts');
    const known = needsSheet.columns.flatMap(({ heading, aliases = [] }) => [heading, ...aliases]);
    expect(sheetColumns.slice(1).filter((name) => !known.includes(name))).toEqual([]);
    const req = await createLocalReq({ user: people.clerk.user }, cms.payload);
    Object.assign(req, { searchParams: new URLSearchParams({ channel: 'assembly' }) });
    const page = await (await meetingSheetEndpoint.handler(req)).text();
    expect(page.match(/<tr>/g)).toHaveLength(21);
    const { shortName } = await cms.payload.findByID({ collection: 'stations', id: station, depth: 0 });
    for (const words of ['群众会', shortName, ...sheetColumns]) expect(page).toContain(words);
  });

  it('is refused for other channels and to those who register no needs', async () => {
    for (const channel of ['wish', 'phone', '', '__proto__', '<b>'])
      expect((await open(people.editor, channel)).status, channel).toBe(400);
    expect((await open(people.inspector, 'visit')).status).toBe(403);
  });
});

it('all networks together have a limit, too, and it says that it is not theirs alone', async () => {
  const { countUse } = await import('#cms/public-forms/limits.ts');
  later(10 * 86_400);
  let taken = 0;
  let exceeded = await countUse(cms.payload, 'unproven', '10.0.0.1');
  while (exceeded === null && taken < 1_100) {
    taken += 1;
    exceeded = await countUse(cms.payload, 'unproven', `10.1.${taken >> 8}.${taken & 255}`);
  }
  expect([taken, exceeded]).toEqual([1_000, { seconds: expect.any(Number) as number, isOwn: false }]);
});
