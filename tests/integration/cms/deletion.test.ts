import { afterAll, beforeAll, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let station: string;
let people: Record<'admin' | 'editor' | 'clerk', Person>;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  station = await makeRecord(payload, 'stations');
  people = {
    admin: await makePerson(payload, '管理员甲', ['administrator']),
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [station] }),
  };
});
afterAll(() => cms.close());

const as = (person: Person, method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
  askApi(cms.payload, method, path, { token: person.token, body });
const because = (reason: string) => `?reason=${encodeURIComponent(reason)}`;

let made = 0;
/** Creates a live story with a version. It counts as a held activity. */
async function story(more: object = {}): Promise<string> {
  made += 1;
  const id = await makeRecord(cms.payload, 'activities', {
    title: `要删的故事${made}`,
    slug: `yao-shan-${made}`,
    station,
    state: 'held',
    startsAt: '2026-03-05T01:00:00.000Z',
    reviewState: 'published',
    'ledger.isCounted': true,
    'ledger.servedCount': 43,
    'story.body': '志愿者上门理发。',
    ...more,
  });
  await cms.payload.update({
    collection: 'activities',
    id,
    data: { place: '村委会', _status: 'published' },
    context: { isReviewStep: true, skipPublish: true },
  });
  return id;
}
const isThere = async (id: string) =>
  (await cms.payload.count({ collection: 'activities', where: { id: { equals: id } } })).totalDocs === 1;
const kept = async (record: string) =>
  (await cms.payload.find({ collection: 'deletedRecords', where: { record: { equals: record } } })).docs[0];
async function exported() {
  const { exportTables } = await import('#cms/dataset/export-tables.ts');
  return (await exportTables(cms.payload)).tables;
}

it('refuses to delete what is public without a reason, and says what that would do to figures and links', async () => {
  const id = await story();
  await makeRecord(cms.payload, 'documents', { body: `见[故事](/activities/yao-shan-${made}/)` });
  for (const path of [`/activities/${id}`, `/activities/${id}${because('   ')}`]) {
    const { status, body } = await as(people.editor, 'DELETE', path);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ data: { deletion: { title: `要删的故事${made}` } } }] });
    const text = JSON.stringify(body);
    expect(text).toContain('删除要写明原因');
    expect(text).toMatch(/计入 \d 项公开数字（[^）]*活动/);
    expect(text).toContain('1 条公开内容链接到它');
  }
  expect(await isThere(id)).toBe(true);
});

it('deletes it with a reason, out of the dataset, and the log keeps who and why', async () => {
  const id = await story();
  expect((await exported()).activities.map((row) => row.id)).toContain(id);
  expect((await as(people.editor, 'DELETE', `/activities/${id}${because('重复登记')}`)).status).toBe(200);
  expect(await isThere(id)).toBe(false);
  expect((await exported()).activities.map((row) => row.id)).not.toContain(id);
  expect(await kept(id)).toMatchObject({ reason: '重复登记', deletedBy: '编辑甲', kind: '活动' });
  const { docs } = await cms.payload.find({
    collection: 'auditLog',
    where: { and: [{ record: { equals: id } }, { action: { equals: 'delete' } }] },
  });
  expect(docs).toMatchObject([{ name: '编辑甲', detail: '删除原因：重复登记' }]);
  // Users who may read the list of deleted records do not see their content.
  const { body } = await as(people.editor, 'GET', `/deletedRecords/${(await kept(id))?.id}`);
  expect(body).toMatchObject({ reason: '重复登记' });
  expect(body).not.toHaveProperty('content');
});

it('brings it back as it was: same identifier, live, counted, with its versions', async () => {
  const id = await story();
  const whole = () => cms.payload.findByID({ collection: 'activities', id, depth: 0 });
  const versions = async () =>
    (
      await cms.payload.findVersions({ collection: 'activities', where: { parent: { equals: id } } })
    ).docs.map(({ version, latest }) => [version.updatedAt, version.place, latest]);
  const [before, history] = [await whole(), await versions()];
  await as(people.editor, 'DELETE', `/activities/${id}${because('点错了')}`);
  const record = await kept(id);
  const { status, body } = await as(people.editor, 'POST', `/deletedRecords/${record?.id}/restore`);
  expect([status, body]).toEqual([200, expect.objectContaining({ id, collection: 'activities' })]);
  expect(await whole()).toEqual(before);
  expect(await versions()).toEqual(history);
  expect(await kept(id)).toBeUndefined();
  expect((await exported()).activities.map((row) => row.id)).toContain(id);
  const asked = await cms.payload.count({ collection: 'publishRequests', where: { record: { equals: id } } });
  expect(asked.totalDocs).toBeGreaterThan(0);
  expect((await as(people.editor, 'POST', `/deletedRecords/${record?.id}/restore`)).status).toBe(404);
});

it('asks for a reason where it was public once, and for none where it never was', async () => {
  const once = await story();
  const down = { action: 'takeDown', remark: '内容有误' };
  expect((await as(people.editor, 'POST', `/activities/${once}/review`, down)).status).toBe(200);
  expect((await cms.payload.findByID({ collection: 'activities', id: once }))._status).toBe('draft');
  expect((await as(people.editor, 'DELETE', `/activities/${once}`)).status).toBe(400);
  const never = await as(people.clerk, 'POST', '/activities?draft=true', { title: '草稿', station });
  const { id } = Reflect.get(Object(never.body), 'doc') as { id: string };
  expect((await as(people.clerk, 'DELETE', `/activities/${id}`)).status).toBe(200);
  expect(await kept(id)).toBeUndefined();
});

it('holds for every kind of public record, one by one and many at once', async () => {
  for (const collection of [
    'villages',
    'teams',
    'projects',
    'documents',
    'rewards',
    'indicators',
    'stations',
  ] as const) {
    const id = await makeRecord(cms.payload, collection);
    expect([collection, (await as(people.editor, 'DELETE', `/${collection}/${id}`)).status]).toEqual([
      collection,
      400,
    ]);
    const many = await as(people.editor, 'DELETE', `/${collection}?where[id][equals]=${id}`);
    expect(JSON.stringify(many.body)).toContain('删除要写明原因');
    const { status } = await as(people.editor, 'DELETE', `/${collection}/${id}${because('不再使用')}`);
    expect([collection, status]).toEqual([collection, 200]);
    const back = await as(people.editor, 'POST', `/deletedRecords/${(await kept(id))?.id}/restore`);
    expect([collection, back.status]).toEqual([collection, 200]);
    expect((await cms.payload.findByID({ collection, id, depth: 0 })).id).toBe(id);
  }
});

it('is not brought back beside another of its name, nor by a clerk', async () => {
  const id = await makeRecord(cms.payload, 'villages', { name: '同名村', slug: 'tong-ming' });
  await as(people.editor, 'DELETE', `/villages/${id}${because('合并')}`);
  await makeRecord(cms.payload, 'villages', { name: '同名村', slug: 'tong-ming' });
  const record = await kept(id);
  expect((await as(people.clerk, 'POST', `/deletedRecords/${record?.id}/restore`)).status).toBe(403);
  const { status, body } = await as(people.editor, 'POST', `/deletedRecords/${record?.id}/restore`);
  expect(status).toBe(409);
  expect(JSON.stringify(body)).toContain('同名或同网址的记录已经有了');
  expect(await kept(id)).toBeDefined();
});

it('is forgotten after thirty days, and before that by an administrator alone', async () => {
  const { forgetDeleted } = await import('#cms/deletion/forget-deleted.ts');
  const id = await makeRecord(cms.payload, 'villages');
  await as(people.editor, 'DELETE', `/villages/${id}${because('撤并')}`);
  const day = 86_400_000;
  await forgetDeleted(cms.payload, new Date(Date.now() + 29 * day));
  const record = await kept(id);
  expect(record).toBeDefined();
  expect((await as(people.editor, 'DELETE', `/deletedRecords/${record?.id}`)).status).toBe(403);
  expect(await forgetDeleted(cms.payload, new Date(Date.now() + 31 * day))).toBeGreaterThan(0);
  expect(await kept(id)).toBeUndefined();
  const early = await makeRecord(cms.payload, 'villages');
  await as(people.editor, 'DELETE', `/villages/${early}${because('里面有个人信息')}`);
  expect((await as(people.admin, 'DELETE', `/deletedRecords/${(await kept(early))?.id}`)).status).toBe(200);
  expect(await kept(early)).toBeUndefined();
});
