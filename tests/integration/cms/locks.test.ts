import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockForEditors } from '#cms/access/lock-for-editors.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let editor: Person;
let other: Person;
let clerk: Person;
let village: string;
let ownStation: string;
let station: string;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  [ownStation, station] = [await makeRecord(payload, 'stations'), await makeRecord(payload, 'stations')];
  editor = await makePerson(payload, '编辑甲', ['editor']);
  other = await makePerson(payload, '编辑乙', ['editor']);
  clerk = await makePerson(payload, '信息员', ['clerk'], { stations: [ownStation] });
  village = await makeRecord(payload, 'villages');
});
afterAll(() => cms.close());

const ask = (who: Person, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  askApi(cms.payload, method, path, { token: who.token, body });

/** Locks a village for a person, as the form does. */
async function lock(who: Person): Promise<string> {
  await cms.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });
  const { id } = await cms.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'villages', value: village },
      user: { relationTo: 'users', value: who.id },
    },
    req: undefined,
  });
  return String(id);
}
const locks = async () =>
  (await cms.payload.find({ collection: 'payload-locked-documents', depth: 0 })).docs.map(
    ({ user }) => user.value,
  );

describe('a lock', () => {
  it('is seen by whoever works here, not before a one-time password is replaced, and is refused to strangers', async () => {
    await lock(editor);
    const seen = async (token?: string) => {
      const { status, body } = await askApi(cms.payload, 'GET', '/payload-locked-documents?depth=0', {
        token,
      });
      return [status, body['totalDocs']];
    };
    const off = { stations: [ownStation], active: false };
    const oneTime = await makePerson(cms.payload, '新来的', ['editor'], { mustChangePassword: true });
    const gone = await makePerson(cms.payload, '离职的', ['clerk'], off);
    expect(await seen(clerk.token)).toEqual([200, 1]);
    // Not refused: every admin page sends this request and could not open otherwise.
    expect(await seen(oneTime.token)).toEqual([200, 0]);
    expect((await seen(gone.token))[1]).not.toBe(1);
    expect(await seen()).toEqual([403, undefined]);
  });

  const of = (who: Person) => ({
    document: { relationTo: 'villages', value: village },
    user: { relationTo: 'users', value: who.id },
  });

  it('is made by nobody’s asking, neither for oneself nor for others', async () => {
    await cms.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });
    for (const [who, whose] of [
      [clerk, clerk],
      [clerk, editor],
      [editor, other],
    ] as const)
      expect((await ask(who, 'POST', '/payload-locked-documents', of(whose))).status).toBe(403);
    expect(await locks()).toEqual([]);
  });

  it('is taken away and moved by whoever has it, and by nobody else', async () => {
    const id = await lock(editor);
    for (const who of [other, clerk]) {
      expect([403, 404]).toContain((await ask(who, 'DELETE', `/payload-locked-documents/${id}`)).status);
      await ask(who, 'DELETE', `/payload-locked-documents?where[id][equals]=${id}`);
      await ask(who, 'PATCH', `/payload-locked-documents/${id}`, of(who));
      await ask(who, 'PATCH', `/payload-locked-documents?where[id][exists]=true`, of(who));
      expect(await locks()).toEqual([editor.id]);
    }
    await ask(editor, 'PATCH', `/payload-locked-documents/${id}`, of(other));
    expect(await locks()).toEqual([editor.id]);
    expect((await ask(editor, 'DELETE', `/payload-locked-documents/${id}`)).status).toBe(200);
    expect(await locks()).toEqual([]);
  });

  it('stops others with a Chinese sentence that says whose it is', async () => {
    await lock(editor);
    const { status, body } = await ask(other, 'PATCH', `/villages/${village}`, { population: 5 });
    expect([status, JSON.stringify(body)]).toEqual([
      423,
      expect.stringContaining('“编辑甲”正在编辑这条记录'),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/locked by|Document/);
    expect((await ask(editor, 'PATCH', `/villages/${village}`, { population: 6 })).status).toBe(200);
  });

  it('is seen by whoever works here', async () => {
    await lock(editor);
    expect((await ask(clerk, 'GET', '/payload-locked-documents?depth=0')).body).toMatchObject({
      totalDocs: 1,
    });
    expect((await askApi(cms.payload, 'GET', '/payload-locked-documents')).status).toBe(403);
  });

  it('is made by the form for those alone who may edit what it locks', async () => {
    const { mayEdit } = await import('#cms/access/may-edit.ts');
    const asked = async (who: Person, edited: Record<string, unknown>) => {
      const request = {
        name: 'form-state',
        args: { ...edited, returnLockStatus: true, updateLastEdited: true },
      };
      const { args } = await lockForEditors(request, (one) => mayEdit(cms.payload, who.user, one));
      return args.returnLockStatus;
    };
    expect(await asked(editor, { collectionSlug: 'villages', id: village })).toBe(true);
    expect(await asked(clerk, { collectionSlug: 'villages', id: village })).toBe(false);
    expect(await asked(clerk, { collectionSlug: 'stations', id: ownStation })).toBe(true);
    expect(await asked(clerk, { collectionSlug: 'stations', id: station })).toBe(false);
    expect(await asked(clerk, { globalSlug: 'siteSettings' })).toBe(false);
    expect(await asked(editor, { globalSlug: 'siteSettings' })).toBe(true);
    expect(await asked(editor, { collectionSlug: 'nothing', id: village })).toBe(false);
  });
});
