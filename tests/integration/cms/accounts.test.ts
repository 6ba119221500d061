import crypto from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi, beforeEach, afterEach } from 'vitest';
import { failedLogins } from '#cms/log/failed-logins.ts';
import { LoginGuard } from '#cms/users/login-guard.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makeRecord } from '../../support/make-record.ts';
import { makePerson, testPassword, type Person } from '../../support/make-person.ts';

let cms: OpenCms;
let admin: Person;
const newPassword = 'Yanhe-xin-mima-27';

beforeAll(async () => {
  cms = await openCms();
  admin = await makePerson(cms.payload, '管理员', ['administrator']);
});
afterAll(() => cms.close());

const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, token?: string, body?: object) =>
  askApi(cms.payload, method, path, { token, body });

const emailOf = async (id: string) => (await cms.payload.findByID({ collection: 'users', id })).email;
const logIn = (email: string, password: string) =>
  ask('POST', '/users/login', undefined, { email, password });
const isSignedIn = async (token: string) => (await ask('GET', '/users/me', token)).body.user !== null;

describe('signing in', () => {
  const from = (address: string, email: string, password: string) =>
    askApi(cms.payload, 'POST', '/users/login', { from: address, body: { email, password } });

  it('is refused for ten minutes after five wrong passwords from one address, and from no other, until an administrator opens it', async () => {
    const person = await makePerson(cms.payload, '健忘的人', ['inspector']);
    const email = await emailOf(person.id);
    const [here, elsewhere] = ['198.51.100.7', '203.0.113.9'];
    for (let n = 0; n < 4; n += 1) expect((await from(here, email, 'wrong-password')).status).toBe(401);
    expect((await from(here, email, testPassword)).status).toBe(200);
    for (let n = 0; n < 5; n += 1) expect((await from(here, email, 'wrong-password')).status).toBe(401);
    const locked = await from(here, email, testPassword);
    expect([locked.status, JSON.stringify(locked.body)]).toEqual([
      429,
      expect.stringContaining('请 10 分钟后再试'),
    ]);
    expect((await from(elsewhere, email, testPassword)).status).toBe(200);
    expect((await ask('POST', '/users/unlock', person.token, { email })).status).toBe(403);
    expect((await from(here, email, testPassword)).status).toBe(429);
    expect((await ask('POST', '/users/unlock', admin.token, { email })).status).toBe(200);
    expect((await from(here, email, testPassword)).status).toBe(200);
  });

  it('stays possible from where an account was signed in to before, however many others try, and a restart forgets nothing', async () => {
    const person = await makePerson(cms.payload, '唯一的管理员', ['inspector']);
    const email = await emailOf(person.id);
    await from('198.51.100.20', email, testPassword);
    const guard = new LoginGuard(cms.payload);
    for (let n = 0; n < 120; n += 1) await guard.begin({ address: `203.0.113.${n}`, email });
    expect(await guard.begin({ address: '192.0.2.200', email })).toBeGreaterThan(60);
    // The counts are stored a moment later.
    const most = async () => {
      const { counts } = recordOf(await cms.payload.kv.get('login-guard'));
      return Math.max(0, ...Object.values(recordOf(counts)).map((count) => Number(recordOf(count)['wrong'])));
    };
    await expect.poll(most, { timeout: 10_000 }).toBeGreaterThanOrEqual(100);
    const restarted = new LoginGuard(cms.payload);
    expect(await restarted.begin({ address: '192.0.2.201', email })).toBeGreaterThan(60);
    expect(await restarted.begin({ address: '198.51.100.20', email })).toBeNull();
  });

  it('is bounded for one address that tries many accounts, and for one network of IPv6', async () => {
    const guard = new LoginGuard(cms.payload);
    const waits: (number | null)[] = [];
    for (let n = 0; n < 51; n += 1)
      waits.push(await guard.begin({ address: `2001:db8:1:2::${n}`, email: `nobody${n}@example.com` }));
    expect(waits.slice(0, 50).every((wait) => wait === null)).toBe(true);
    expect(waits[50]).toBe(10);
    expect(await guard.begin({ address: '2001:db8:1:100::1', email: 'nobody@example.com' })).toBeNull();
  });

  it('is answered alike, and with the same work, whether there is such an account or not', async () => {
    const person = await makePerson(cms.payload, '有账号的人', ['inspector']);
    const email = await emailOf(person.id);
    const work = async (whose: string, address: string) => {
      const spies = [
        vi.spyOn(crypto, 'pbkdf2'),
        vi.spyOn(cms.payload.db, 'findOne'),
        vi.spyOn(cms.payload.db, 'find'),
        vi.spyOn(cms.payload.db, 'create'),
        vi.spyOn(cms.payload.db, 'updateOne'),
        vi.spyOn(cms.payload.db, 'upsert'),
      ];
      const answers: unknown[] = [];
      for (let n = 0; n < 7; n += 1) {
        await failedLogins(cms.payload).tell();
        const { status, body } = await from(address, whose, 'wrong-password');
        answers.push([status, body]);
      }
      const calls = spies.map((spy) => spy.mock.calls.length);
      const iterations = spies[0]?.mock.calls.map((call) => [call[2], call[3], call[4]]);
      for (const spy of spies) spy.mockRestore();
      return { answers, calls, iterations };
    };
    const known = await work(email, '198.51.100.31');
    expect(await work('nobody-here@example.com', '198.51.100.32')).toEqual(known);
    expect(known.calls[0]).toBe(5);
  });

  it('that fails is one line a minute in the log, with its number and addresses, and without what was typed', async () => {
    const person = await makePerson(cms.payload, '来访的人', ['inspector']);
    const email = await emailOf(person.id);
    const lines = async () =>
      (
        await cms.payload.find({
          collection: 'auditLog',
          where: { action: { equals: 'loginFailed' } },
          sort: 'createdAt',
          pagination: false,
        })
      ).docs;
    await failedLogins(cms.payload).tell();
    const before = (await lines()).length;
    for (let n = 0; n < 5; n += 1) await from('198.51.100.41', email, 'a-secret-typed-wrong');
    for (let n = 0; n < 40; n += 1) await from(`198.51.100.${50 + n}`, 'my-password-in-the-wrong-field', 'x');
    await failedLogins(cms.payload).tell();
    const told = (await lines()).slice(before);
    // The minute may end during the test, on a slow machine more than once.
    expect(told.length).toBeLessThanOrEqual(4);
    const counted = told.map(({ detail }) => Number(/^(\d+) 次/.exec(detail ?? '')?.[1] ?? 1));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(45);
    const text = JSON.stringify(told);
    expect(text).toContain('未知账号');
    expect(text).toContain('来访的人');
    expect(text).toContain('198.51.100.41');
    expect(text).not.toMatch(/secret|wrong-field/);
  });
});

describe('a session', () => {
  it('is not lost where one account signs in, and goes on elsewhere, at the same moment', async () => {
    const person = await makePerson(cms.payload, '两台设备', ['inspector']);
    const email = await emailOf(person.id);
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => logIn(email, testPassword)),
      ask('POST', '/users/refresh-token', person.token, {}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const tokens = [person.token, ...answers.flatMap(({ body }) => (body.token ? [String(body.token)] : []))];
    expect(await Promise.all(tokens.map(isSignedIn))).toEqual(tokens.map(() => true));
  });

  describe('as time goes by', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['Date'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
    const renew = async (token: string) =>
      String((await ask('POST', '/users/refresh-token', token, {})).body.refreshedToken);

    it('the token before a renewed one ends, and no renewing goes on for more than a day', async () => {
      const person = await makePerson(cms.payload, '久坐的人', ['inspector']);
      const second = await renew(person.token);
      expect([await isSignedIn(person.token), await isSignedIn(second)]).toEqual([true, true]);
      later(1);
      expect([await isSignedIn(person.token), await isSignedIn(second)]).toEqual([false, true]);
      let token = second;
      for (let n = 0; n < 3; n += 1) {
        later(7 * 60);
        token = await renew(token);
        expect(await isSignedIn(token)).toBe(true);
      }
      // Expired sessions are removed at the next renewal.
      const stored = await cms.payload.db.findOne<{ id: string; sessions?: object[] }>({
        collection: 'users',
        where: { id: { equals: person.id } },
      });
      expect(stored?.sessions).toHaveLength(2);
      later(2 * 60 + 57);
      expect(await isSignedIn(token)).toBe(true);
      later(3);
      expect(await isSignedIn(token)).toBe(false);
      expect((await ask('POST', '/users/refresh-token', token, {})).status).toBe(403);
    });
  });

  it('is one of ten at most: the oldest ends', async () => {
    const person = await makePerson(cms.payload, '到处登录的人', ['inspector']);
    const email = await emailOf(person.id);
    const tokens = [person.token];
    for (let n = 0; n < 10; n += 1) tokens.push(String((await logIn(email, testPassword)).body.token));
    expect(await Promise.all(tokens.map(isSignedIn))).toEqual(tokens.map((_, n) => n > 0));
  });

  it('ends after eight hours', async () => {
    const { body } = await ask('GET', '/users/me', admin.token);
    const hours = (Number(body.exp) - Date.now() / 1000) / 3600;
    expect(hours).toBeGreaterThan(7.9);
    expect(hours).toBeLessThanOrEqual(8);
  });

  it('ends with signing out, for this token and no other', async () => {
    const person = await makePerson(cms.payload, '出门的人', ['inspector']);
    const second = await logIn(await emailOf(person.id), testPassword);
    expect((await ask('POST', '/users/logout', person.token)).status).toBe(200);
    expect(await isSignedIn(person.token)).toBe(false);
    expect(await isSignedIn(String(second.body.token))).toBe(true);
  });

  it('ends at once when the account is switched off or its password is set by an administrator', async () => {
    const off = await makePerson(cms.payload, '离职的人', ['inspector']);
    await ask('PATCH', `/users/${off.id}`, admin.token, { active: false });
    expect(await isSignedIn(off.token)).toBe(false);
    const refused = await logIn(await emailOf(off.id), testPassword);
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([403, expect.stringContaining('已停用')]);
    const reset = await makePerson(cms.payload, '忘记密码的人', ['inspector']);
    await ask('PATCH', `/users/${reset.id}`, admin.token, { password: newPassword });
    expect(await isSignedIn(reset.token)).toBe(false);
    expect((await logIn(await emailOf(reset.id), newPassword)).body.user).toMatchObject({
      mustChangePassword: true,
    });
  });
});

describe('a one-time password', () => {
  it('opens nothing but its own replacement', async () => {
    const person = await makePerson(cms.payload, '新来的人', ['administrator'], { mustChangePassword: true });
    for (const path of ['/villages', '/volunteers', '/globals/siteSettings', '/auditLog']) {
      expect([path, (await ask('GET', path, person.token)).status]).toEqual([path, 403]);
    }
    expect((await ask('GET', '/users', person.token)).body).toMatchObject({
      docs: [{ id: person.id }],
      totalDocs: 1,
    });
    expect((await ask('POST', '/villages', person.token, { name: '村' })).status).toBe(403);
    const renamed = await ask('PATCH', `/users/${person.id}`, person.token, {
      name: '改名',
      email: 'x@example.com',
    });
    expect([renamed.status, JSON.stringify(renamed.body)]).toEqual([
      403,
      expect.stringContaining('请先设置自己的密码'),
    ]);

    const change = (password: string) =>
      ask('PATCH', `/users/${person.id}`, person.token, {
        password,
        name: '改名',
        mustChangePassword: false,
        currentPassword: testPassword,
      });
    expect(JSON.stringify((await change(testPassword)).body)).toContain('新密码不能和一次性密码相同');
    expect(JSON.stringify((await change('1234567890')).body)).toContain('容易被猜到');
    expect((await change(newPassword)).status).toBe(200);
    expect(await cms.payload.findByID({ collection: 'users', id: person.id })).toMatchObject({
      name: '新来的人',
      mustChangePassword: false,
    });
    expect((await ask('POST', '/villages', person.token, { name: '一个村' })).status).toBe(201);
  });

  it('is what an administrator gives, whatever the request says', async () => {
    const { body } = await ask('POST', '/users', admin.token, {
      email: 'given@example.com',
      password: newPassword,
      name: '某人',
      roles: ['editor'],
      mustChangePassword: false,
    });
    expect(body.doc).toMatchObject({ mustChangePassword: true });
  });
});

describe('one’s own password and address', () => {
  it('are changed by whoever knows the present password, and others’ by an administrator', async () => {
    const person = await makePerson(cms.payload, '离开座位的人', ['inspector']);
    const email = await emailOf(person.id);
    const change = (body: object) => ask('PATCH', `/users/${person.id}`, person.token, body);
    for (const body of [
      { password: newPassword },
      { password: newPassword, currentPassword: '' },
      { password: newPassword, currentPassword: null },
      { password: newPassword, currentPassword: 'not-the-present-one' },
      { email: 'moved@example.com' },
      { email: 'moved@example.com', currentPassword: 'not-the-present-one' },
    ]) {
      const { status, body: told } = await change(body);
      expect([status, JSON.stringify(told)]).toEqual([400, expect.stringContaining('现在的密码')]);
    }
    expect(await emailOf(person.id)).toBe(email);
    expect((await logIn(email, testPassword)).status).toBe(200);
    expect((await change({ email, name: '改不了的名字' })).status).toBe(200);
    expect((await change({ email: 'Moved@example.com', currentPassword: testPassword })).status).toBe(200);
    expect(await emailOf(person.id)).toBe('moved@example.com');
    expect((await change({ password: newPassword, currentPassword: testPassword })).status).toBe(200);
    expect((await logIn('moved@example.com', newPassword)).status).toBe(200);
    expect((await ask('PATCH', `/users/${person.id}`, admin.token, { password: testPassword })).status).toBe(
      200,
    );
  });

  it('cannot be guessed from a screen left open: five tries, as at the login', async () => {
    const person = await makePerson(cms.payload, '被试密码的人', ['inspector']);
    const guess = (currentPassword: string) =>
      askApi(cms.payload, 'PATCH', `/users/${person.id}`, {
        token: person.token,
        from: '198.51.100.99',
        body: { password: newPassword, currentPassword },
      });
    for (let n = 0; n < 5; n += 1) expect((await guess(`guess-${n}`)).status).toBe(400);
    expect((await guess(testPassword)).status).toBe(429);
  });

  it('are not such as everybody in the town thinks of', async () => {
    const person = await makePerson(cms.payload, '起密码的人', ['inspector']);
    await cms.payload.updateGlobal({
      slug: 'siteSettings',
      data: { townName: '青禾镇' },
      context: { skipPublish: true },
    });
    const station = await makeRecord(cms.payload, 'stations');
    await cms.payload.update({
      collection: 'stations',
      id: station,
      data: { name: '磨盘洼哨口站', shortName: '鹞子岭' },
      context: { skipPublish: true },
    });
    for (const password of [
      'qinghe2026',
      'mopanwashaokouzhan',
      'yaoziling887',
      '5201314520',
      '1qaz2wsx3edc',
    ]) {
      const { status, body } = await ask('PATCH', `/users/${person.id}`, person.token, {
        password,
        currentPassword: testPassword,
      });
      expect([password, status, JSON.stringify(body)]).toEqual([
        password,
        400,
        expect.stringContaining('容易被猜到'),
      ]);
    }
  });
});

describe('the last administrator', () => {
  it('is neither switched off nor stripped of the role nor deleted, one of two is', async () => {
    const { payload } = cms;
    const second = await makePerson(payload, '第二位管理员', ['administrator']);
    const { docs } = await payload.find({
      collection: 'users',
      where: { and: [{ roles: { in: ['administrator'] } }, { id: { not_in: [admin.id, second.id] } }] },
      pagination: false,
    });
    for (const { id } of docs)
      await payload.db.updateOne({ collection: 'users', id, data: { active: false } });
    // An account that is already switched off may be changed: no active administrator is lost.
    const off = docs[0]?.id ?? '';
    expect((await ask('PATCH', `/users/${off}`, admin.token, { roles: ['inspector'] })).status).toBe(200);
    expect((await ask('PATCH', `/users/${admin.id}`, second.token, { name: '管理员' })).status).toBe(200);

    expect((await ask('PATCH', `/users/${second.id}`, admin.token, { active: false })).status).toBe(200);
    for (const change of [{ active: false }, { roles: ['editor'] }]) {
      const { status, body } = await ask('PATCH', `/users/${admin.id}`, admin.token, change);
      expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('最后一个可用的管理员')]);
    }
    expect((await askApi(payload, 'DELETE', `/users/${admin.id}`, { token: admin.token })).status).toBe(409);
    expect((await ask('PATCH', `/users/${second.id}`, admin.token, { active: true })).status).toBe(200);
    expect((await ask('PATCH', `/users/${second.id}`, admin.token, { roles: ['editor'] })).status).toBe(200);
  });

  it('stays when two administrators switch each other off at the same moment', async () => {
    const { payload } = cms;
    const activeOnes = async () =>
      (
        await payload.find({
          collection: 'users',
          where: { and: [{ roles: { in: ['administrator'] } }, { active: { equals: true } }] },
          pagination: false,
        })
      ).docs.map(({ id }) => id);
    const set = (id: string, active: boolean) =>
      payload.db.updateOne({ collection: 'users', id, data: { active } });
    for (let round = 0; round < 5; round += 1) {
      const pair = [
        await makePerson(payload, '甲管理员', ['administrator']),
        await makePerson(payload, '乙管理员', ['administrator']),
      ] as const;
      const [one, other] = pair;
      for (const id of await activeOnes()) if (!pair.some((person) => person.id === id)) await set(id, false);
      const off = ({ id }: Person) => payload.update({ collection: 'users', id, data: { active: false } });
      const answers = await Promise.allSettled([off(one), off(other)]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await activeOnes()).toHaveLength(1);
    }
    await set(admin.id, true);
  });
});

describe('an account', () => {
  it('gives nobody more than they have', async () => {
    const person = await makePerson(cms.payload, '想当官的人', ['clerk']);
    await ask('PATCH', `/users/${person.id}`, person.token, { roles: ['administrator'], active: true });
    expect((await cms.payload.findByID({ collection: 'users', id: person.id })).roles).toEqual(['clerk']);
  });
});
