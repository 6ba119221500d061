import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, testPassword, type Person } from '../../support/make-person.ts';

let cms: OpenCms;
let editor: Person;
let admin: Person;

beforeAll(async () => {
  cms = await openCms();
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
  admin = await makePerson(cms.payload, '管理员甲', ['administrator']);
});
afterAll(() => cms.close());

const ask = (person: Person, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  askApi(cms.payload, method, path, { token: person.token, body });
const idIn = (body: Readonly<Record<string, unknown>>): string => Reflect.get(Object(body.doc), 'id');
const linesOf = async (record: string) =>
  (
    await cms.payload.find({
      collection: 'auditLog',
      where: { record: { equals: record } },
      sort: 'createdAt',
    })
  ).docs;

describe('the log of who did what', () => {
  it('tells who made, changed and deleted a record, and which fields', async () => {
    const id = idIn((await ask(editor, 'POST', '/villages', { name: '龙堰村', population: 100 })).body);
    await ask(editor, 'PATCH', `/villages/${id}`, { population: 120, name: '龙堰新村' });
    await ask(editor, 'PATCH', `/villages/${id}`, { population: 120 });
    await ask(admin, 'DELETE', `/villages/${id}?reason=${encodeURIComponent('并村')}`);
    expect(
      (await linesOf(id)).map(({ name, action, title, fields, detail }) => [
        name,
        action,
        title,
        fields,
        detail,
      ]),
    ).toEqual([
      ['编辑甲', 'create', '龙堰村', '', null],
      ['编辑甲', 'update', '龙堰新村', '村名、户籍人口（人）', '户籍人口（人）：100 → 120'],
      ['管理员甲', 'delete', '龙堰新村', null, '删除原因：并村'],
    ]);
  });

  it('tells who took a record from the site, also while a newer draft lies beside it', async () => {
    const document = {
      title: '管理办法',
      kind: 'rules',
      issuer: '青禾镇人民政府',
      issuedOn: '2026-03-01',
      _status: 'published',
    };
    const id = idIn((await ask(editor, 'POST', '/documents', document)).body);
    await ask(editor, 'PATCH', `/documents/${id}?draft=true`, { summary: '第二稿' });
    await ask(editor, 'PATCH', `/documents/${id}`, { _status: 'draft' });
    expect((await linesOf(id)).map(({ action, detail }) => [action, detail])).toEqual([
      ['create', null],
      ['update', '从网站撤下'],
    ]);
  });

  it('names the fields of a person’s record and nothing of what stands in them', async () => {
    const id = idIn(
      (
        await ask(editor, 'POST', '/volunteers', {
          name: '王小明',
          phone: '13812345678',
          kind: 'resident',
          registeredOn: '2026-03-01T12:00:00.000Z',
          status: 'active',
        })
      ).body,
    );
    await ask(editor, 'PATCH', `/volunteers/${id}`, { phone: '13987654321', remark: '膝盖不好' });
    const lines = await linesOf(id);
    expect(lines.map(({ action, title }) => [action, title])).toEqual([
      ['create', null],
      ['update', null],
    ]);
    expect(lines[1]?.fields).toMatch(/手机|电话/);
    expect(JSON.stringify(lines)).not.toMatch(/王小明|13812345678|13987654321|膝盖/);
  });

  it('hides no change behind the address of a draft', async () => {
    const id = idIn((await ask(admin, 'POST', '/villages', { name: '小溪村', order: 1 })).body);
    await ask(admin, 'PATCH', `/villages/${id}?draft=true`, { population: 900 });
    await ask(admin, 'PATCH', `/villages/${id}?autosave=true&draft=true`, { households: 300 });
    expect(await linesOf(id)).toHaveLength(3);
  });

  it('takes the many saves of one draft by one person for one line', async () => {
    const data = { title: '文件', kind: 'notice', issuer: '镇政府', issuedOn: '2026-03-01T12:00:00.000Z' };
    const id = idIn((await ask(editor, 'POST', '/documents?draft=true', data)).body);
    for (const title of ['文件一', '文件二', '文件三'])
      await ask(editor, 'PATCH', `/documents/${id}?draft=true`, { title });
    expect(await linesOf(id)).toHaveLength(1);
    await ask(admin, 'PATCH', `/documents/${id}?draft=true`, { title: '文件四' });
    await ask(editor, 'PATCH', `/documents/${id}`, { title: '文件五', _status: 'published' });
    expect((await linesOf(id)).map(({ name, action }) => `${name} ${action}`)).toEqual([
      '编辑甲 create',
      '管理员甲 update',
      '编辑甲 update',
    ]);
  });

  it('tells each change of a figure in a draft, however soon it comes after another', async () => {
    const id = idIn((await ask(editor, 'POST', '/activities?draft=true', { title: '义诊' })).body);
    for (const servedCount of [43, 430])
      await ask(admin, 'PATCH', `/activities/${id}?draft=true`, { ledger: { servedCount } });
    expect((await linesOf(id)).map(({ detail }) => detail)).toEqual([
      null,
      '服务群众（人次）：空 → 43',
      '服务群众（人次）：43 → 430',
    ]);
  });

  it('tells of settings, passwords and publishing', async () => {
    await ask(admin, 'POST', '/globals/reviewSettings', { levels: '2' });
    await ask(editor, 'PATCH', `/users/${editor.id}`, {
      password: 'Yanhe-xin-mima-27',
      currentPassword: testPassword,
    });
    const { id } = await cms.payload.create({
      collection: 'releases',
      data: {
        state: 'running',
        requestedAt: new Date().toISOString(),
        requestedAt_tz: 'Asia/Shanghai',
        requestedBy: '编辑甲',
        trigger: '修改行政村“龙堰村”',
      },
    });
    await cms.payload.update({ collection: 'releases', id, data: { state: 'live', directory: 'r1' } });
    await cms.payload.update({ collection: 'releases', id, data: { state: 'kept' } });
    const { docs } = await cms.payload.find({ collection: 'auditLog', sort: '-createdAt', limit: 3 });
    expect(docs.map(({ name, action, title, fields }) => [name, action, title, fields])).toEqual([
      ['编辑甲', 'publish', 'r1', null],
      ['编辑甲', 'password', '编辑甲', null],
      ['管理员甲', 'update', '审核设置', '审核级数'],
    ]);
    expect(JSON.stringify(docs)).not.toContain('Yanhe');
  });

  it('is not changed or removed, not even by the CMS itself', async () => {
    const { docs } = await cms.payload.find({ collection: 'auditLog', limit: 1 });
    const id = docs[0]?.id ?? '';
    expect((await ask(admin, 'PATCH', `/auditLog/${id}`, { name: '别人' })).status).toBe(403);
    expect((await ask(admin, 'DELETE', `/auditLog/${id}`)).status).toBe(403);
    await expect(cms.payload.update({ collection: 'auditLog', id, data: { name: '别人' } })).rejects.toThrow(
      '不能修改',
    );
    await expect(cms.payload.delete({ collection: 'auditLog', id })).rejects.toThrow('不能修改或删除');
  });

  it('is gone with the change when that fails', async () => {
    const before = (await cms.payload.count({ collection: 'auditLog' })).totalDocs;
    expect((await ask(editor, 'POST', '/villages', { population: 3 })).status).toBe(400);
    expect((await cms.payload.count({ collection: 'auditLog' })).totalDocs).toBe(before);
  });
});
