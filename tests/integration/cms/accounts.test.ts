import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
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
  it('is locked for ten minutes after five wrong passwords, also for the right one, until an administrator opens it', async () => {
    const person = await makePerson(cms.payload, '健忘的人', ['inspector']);
    const email = await emailOf(person.id);
    for (let n = 0; n < 4; n += 1) expect((await logIn(email, 'wrong-password')).status).toBe(401);
    expect((await logIn(email, testPassword)).status).toBe(200);
    for (let n = 0; n < 5; n += 1) await logIn(email, 'wrong-password');
    expect((await logIn(email, testPassword)).status).toBe(401);
    const { lockUntil } = await cms.payload.findByID({
      collection: 'users',
      id: person.id,
      showHiddenFields: true,
    });
    const minutes = (Date.parse(lockUntil ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    expect((await ask('POST', '/users/unlock', person.token, { email })).status).toBe(403);
    expect((await ask('POST', '/users/unlock', admin.token, { email })).status).toBe(200);
    expect((await logIn(email, testPassword)).status).toBe(200);
  });

  it('is noted in the log, by name where it failed, and without what was typed', async () => {
    const person = await makePerson(cms.payload, '来访的人', ['inspector']);
    await logIn(await emailOf(person.id), 'a-secret-typed-wrong');
    await logIn('my-password-in-the-wrong-field', 'x');
    const { docs } = await cms.payload.find({ collection: 'auditLog', sort: '-createdAt', limit: 3 });
    expect(docs.map(({ action, name }) => `${action} ${name}`)).toEqual([
      'loginFailed 未知账号',
      'loginFailed 来访的人',
      'login 来访的人',
    ]);
    expect(JSON.stringify(docs)).not.toMatch(/secret|wrong-field/);
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

describe('an account', () => {
  it('gives nobody more than they have', async () => {
    const person = await makePerson(cms.payload, '想当官的人', ['clerk']);
    await ask('PATCH', `/users/${person.id}`, person.token, { roles: ['administrator'], active: true });
    expect((await cms.payload.findByID({ collection: 'users', id: person.id })).roles).toEqual(['clerk']);
  });
});
