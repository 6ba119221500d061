import { createLocalReq, type Where } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

/** Planned activities must be in the future, at most two years ahead. */
const nextYear = new Date().getUTCFullYear() + 1;

let cms: OpenCms;
let station: string;
let category: string;
let people: Record<'admin' | 'editor' | 'clerk' | 'first' | 'second' | 'third' | 'firstAndSecond', Person>;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  station = await makeRecord(payload, 'stations');
  category = await makeRecord(payload, 'categories');
  people = {
    admin: await makePerson(payload, '管理员甲', ['administrator']),
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [station] }),
    first: await makePerson(payload, '一审甲', ['first']),
    second: await makePerson(payload, '二审甲', ['second']),
    third: await makePerson(payload, '三审甲', ['third']),
    firstAndSecond: await makePerson(payload, '兼职甲', ['first', 'second', 'editor']),
  };
});
afterAll(() => cms.close());
beforeEach(() => setLevels('3'));

const setLevels = (levels: '1' | '2' | '3') =>
  cms.payload.updateGlobal({ slug: 'reviewSettings', data: { levels } });

const as = (person: Person, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  askApi(cms.payload, method, path, { token: person.token, body });

const wholeActivity = (more: object = {}) => ({
  title: '为独居老人理发',
  state: 'planned',
  category,
  station,
  startsAt: '2027-05-01T01:00:00.000Z',
  story: { body: '志愿者上门理发，老人很高兴。' },
  ...more,
});

/** Creates a draft, by default as the clerk. Resolves to its identifier. */
async function draft(more: object = {}, by: Person = people.clerk): Promise<string> {
  const { status, body } = await as(by, 'POST', '/activities?draft=true&depth=0', wholeActivity(more));
  expect(status).toBe(201);
  return Reflect.get(Object(body.doc), 'id');
}

const step = (person: Person, id: string, action: string, remark = '', more: object = {}) =>
  as(person, 'POST', `/activities/${id}/review`, { action, remark, ...more });

/** Passes a submitted text through every level. */
async function pass(id: string): Promise<void> {
  for (const person of [people.first, people.second, people.third]) {
    expect((await step(person, id, 'approve', `${person.name}看过`)).status).toBe(200);
  }
}

async function published(more: object = {}): Promise<string> {
  const id = await draft(more);
  await step(people.clerk, id, 'submit');
  await pass(id);
  return id;
}

const live = (id: string) => cms.payload.findByID({ collection: 'activities', id, depth: 0 });
const newest = (id: string) => cms.payload.findByID({ collection: 'activities', id, depth: 0, draft: true });
const message = (body: Readonly<Record<string, unknown>>) => JSON.stringify(body.errors);
const requestsFor = async (id: string) =>
  (await cms.payload.count({ collection: 'publishRequests', where: { record: { equals: id } } })).totalDocs;

describe('the way of a text to the public', () => {
  it('lets the address of a story that was never public follow its title, so that no name stays in it', async () => {
    const id = await draft({ title: '看望王建国' });
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '看望老党员' });
    expect((await newest(id)).slug).toBe('kan-wang-lao-dang-yuan');
    await step(people.clerk, id, 'submit');
    await pass(id);
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '再去看望' });
    expect((await newest(id)).slug).toBe('kan-wang-lao-dang-yuan');
  });

  it('keeps the address that the first draft was given, without a number where the title is the first', async () => {
    const id = await draft({ title: '巷口磨剪刀' });
    const slugs = async () => [(await newest(id)).slug, (await live(id)).slug];
    expect(await slugs()).toEqual(['xiang-kou-mo-jian-dao', 'xiang-kou-mo-jian-dao']);
    await step(people.clerk, id, 'submit');
    await pass(id);
    expect(await slugs()).toEqual(['xiang-kou-mo-jian-dao', 'xiang-kou-mo-jian-dao']);
  });

  it('leads through three people and ends on the site with their names', async () => {
    const id = await draft();
    expect(await step(people.clerk, id, 'submit', '请审')).toMatchObject({
      status: 200,
      body: { state: 'first' },
    });
    expect(await requestsFor(id)).toBe(0);
    await pass(id);
    const doc = await live(id);
    expect(doc).toMatchObject({ _status: 'published', reviewState: 'published' });
    expect(doc.reviewers?.map(({ level, name, remark, at }) => [level, name, remark, typeof at])).toEqual([
      [1, '一审甲', '一审甲看过', 'string'],
      [2, '二审甲', '二审甲看过', 'string'],
      [3, '三审甲', '三审甲看过', 'string'],
    ]);
    expect(await requestsFor(id)).toBe(1);
    const { body } = await as(people.clerk, 'GET', `/activities/${id}/review`);
    expect(body).toMatchObject({ state: 'published', isLive: true, actions: [] });
    const names = (body.steps as { action: string; name: string }[]).map(
      ({ action, name }) => `${action} ${name}`,
    );
    expect(names).toEqual(['通过 三审甲', '通过 二审甲', '通过 一审甲', '提交审核 信息员甲']);
  });

  it.each([
    ['1', ['first']],
    ['2', ['first', 'second']],
  ] as const)('is as long as the setting says: %s', async (levels, reviewers) => {
    await setLevels(levels);
    const id = await draft();
    await step(people.clerk, id, 'submit');
    for (const reviewer of reviewers) await step(people[reviewer], id, 'approve');
    expect((await live(id))._status).toBe('published');
  });

  it('is told to whoever lacks something, field by field, before a reviewer sees it', async () => {
    const id = await draft({ category: null, startsAt: null });
    const { status, body } = await step(people.clerk, id, 'submit');
    expect(status).toBe(400);
    expect(message(body)).toContain('还不能提交，请先补好');
    expect(message(body)).toContain('服务类别');
    expect(message(body)).toContain('开始时间');
    expect((await newest(id)).reviewState).toBe('draft');
    expect((await live(id))._status).toBe('draft');
  });

  it('takes one step when two reviewers decide at the same moment', async () => {
    const other = await makePerson(cms.payload, '一审乙', ['first']);
    const id = await draft();
    await step(people.clerk, id, 'submit');
    const answers = await Promise.all([step(people.first, id, 'approve'), step(other, id, 'approve')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([403, 409])]);
    expect((await newest(id)).reviewers).toHaveLength(1);
  });

  it('refuses a step on a text that has changed since the reviewer saw it', async () => {
    const id = await draft();
    await step(people.clerk, id, 'submit');
    const { updatedAt } = await newest(id);
    await step(people.clerk, id, 'withdraw');
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '另一个题目' });
    await step(people.clerk, id, 'submit');
    expect((await step(people.first, id, 'approve', '', { seen: updatedAt })).status).toBe(409);
  });
});

describe('what saving cannot do', () => {
  it.each(['clerk', 'editor', 'third', 'admin'] as const)('publish, for the %s', async (who) => {
    const id = await draft();
    const person = people[who];
    for (const query of ['', '?draft=true', '?autosave=true&draft=true', '?publishAllLocales=true']) {
      const { status, body } = await as(person, 'PATCH', `/activities/${id}${query}`, {
        _status: 'published',
      });
      expect([query, status]).toEqual([query, 403]);
      expect(message(body)).toContain('保存不能直接发布');
    }
    const many = await as(person, 'PATCH', `/activities?where[id][equals]=${id}`, { _status: 'published' });
    expect(many.status).toBe(403);
    expect((await live(id))._status).toBe('draft');
  });

  it('be done by making a record that is published already, or by a copy of one', async () => {
    const { status } = await as(
      people.editor,
      'POST',
      '/activities',
      wholeActivity({ _status: 'published' }),
    );
    expect(status).toBe(403);
    const copy = await as(people.editor, 'POST', `/activities/${await published()}/duplicate?depth=0`);
    expect(copy.body.doc).toMatchObject({ _status: 'draft', reviewState: 'draft', reviewers: [] });
  });

  it('write the review itself', async () => {
    const id = await draft();
    const forged = {
      reviewState: 'third',
      reviewers: [{ level: 1, name: '假的' }],
      writtenBy: [people.first.id],
      returnReason: '假的',
    };
    await as(people.editor, 'PATCH', `/activities/${id}?draft=true`, forged);
    expect(await newest(id)).toMatchObject({
      reviewState: 'draft',
      reviewers: [],
      writtenBy: [people.clerk.id, people.editor.id],
      returnReason: null,
    });
    const steps = await as(people.admin, 'POST', '/reviewSteps', { activity: id, action: 'approve' });
    expect(steps.status).toBe(403);
  });

  it('change a text that lies with the reviewers', async () => {
    const id = await draft();
    await step(people.clerk, id, 'submit');
    for (const person of [people.clerk, people.editor, people.admin, people.first]) {
      expect((await as(person, 'PATCH', `/activities/${id}?draft=true`, { title: '改' })).status).toBe(403);
      const many = await as(person, 'PATCH', `/activities?where[id][equals]=${id}`, { title: '改' });
      expect(many.status).toBe(403);
    }
    expect((await newest(id)).title).toBe('为独居老人理发');
  });

  it('take down or change what is live', async () => {
    const id = await published();
    for (const query of ['', '?unpublishAllLocales=true']) {
      await as(people.editor, 'PATCH', `/activities/${id}${query}`, { _status: 'draft', title: '新的一稿' });
      expect(await live(id)).toMatchObject({ _status: 'published', title: '为独居老人理发' });
    }
  });
});

describe('who reviews', () => {
  it('is never somebody who wrote or changed the text', async () => {
    const id = await draft({}, people.firstAndSecond);
    await step(people.firstAndSecond, id, 'submit');
    const own = await step(people.firstAndSecond, id, 'approve');
    expect([own.status, message(own.body)]).toEqual([403, expect.stringContaining('不能审核自己写的')]);
    const changed = await draft();
    await as(people.firstAndSecond, 'PATCH', `/activities/${changed}?draft=true`, { title: '改了一个字' });
    await step(people.clerk, changed, 'submit');
    expect((await step(people.firstAndSecond, changed, 'approve')).status).toBe(403);
  });

  it('is never the same person on two levels', async () => {
    const id = await draft();
    await step(people.clerk, id, 'submit');
    expect((await step(people.firstAndSecond, id, 'approve')).status).toBe(200);
    const again = await step(people.firstAndSecond, id, 'approve');
    expect(message(again.body)).toContain('一个人只能审一级');
    expect((await step(people.second, id, 'approve')).status).toBe(200);
  });

  it('is nobody without the level’s role, and nobody who is not signed in', async () => {
    const id = await draft();
    await step(people.clerk, id, 'submit');
    for (const person of [people.clerk, people.editor, people.admin, people.second]) {
      expect((await step(person, id, 'approve')).status).toBe(403);
    }
    expect(
      (await askApi(cms.payload, 'POST', `/activities/${id}/review`, { body: { action: 'approve' } })).status,
    ).toBe(401);
  });
});

describe('the other ways', () => {
  it('sends a text back with a reason that its author sees, and begins anew', async () => {
    const id = await draft();
    await step(people.clerk, id, 'submit');
    await step(people.first, id, 'approve');
    expect((await step(people.second, id, 'return')).status).toBe(403);
    expect((await step(people.second, id, 'return', '人数和照片对不上')).status).toBe(200);
    expect(await newest(id)).toMatchObject({
      reviewState: 'draft',
      returnReason: '人数和照片对不上',
      reviewers: [],
    });
    expect(
      (await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '改好了' })).status,
    ).toBe(200);
    expect((await step(people.clerk, id, 'submit')).body.state).toBe('first');
    expect((await newest(id)).returnReason).toBeNull();
  });

  it('publishes in an emergency by the administrator alone, with a reason that is kept', async () => {
    const id = await draft();
    expect((await step(people.editor, id, 'emergency', '汛情')).status).toBe(403);
    expect((await step(people.admin, id, 'emergency')).status).toBe(403);
    expect((await step(people.admin, id, 'emergency', '汛情通知')).status).toBe(200);
    expect(await live(id)).toMatchObject({
      _status: 'published',
      reviewers: [{ level: 0, name: '管理员甲' }],
    });
    const { docs } = await cms.payload.find({
      collection: 'reviewSteps',
      where: { activity: { equals: id } },
    });
    expect(docs).toMatchObject([{ action: 'emergency', name: '管理员甲', remark: '汛情通知' }]);
    const { docs: log } = await cms.payload.find({
      collection: 'auditLog',
      where: { and: [{ record: { equals: id } }, { action: { equals: 'review' } }] },
    });
    expect(log).toMatchObject([{ name: '管理员甲', detail: '应急发布：起草中 → 已通过' }]);
  });

  it('keeps what is live while a new version goes through the review', async () => {
    const id = await published();
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '第二稿' });
    expect(await newest(id)).toMatchObject({
      reviewState: 'draft',
      title: '第二稿',
      writtenBy: [people.clerk.id],
    });
    await step(people.clerk, id, 'submit');
    await step(people.first, id, 'approve');
    expect(await live(id)).toMatchObject({ _status: 'published', title: '为独居老人理发' });
    await step(people.second, id, 'approve');
    await step(people.third, id, 'approve');
    const doc = await live(id);
    expect(doc).toMatchObject({ _status: 'published', title: '第二稿' });
    expect(doc.reviewers).toHaveLength(3);
  });

  it('restores an old version as a draft that needs the review', async () => {
    const id = await published();
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '第二稿' });
    await step(people.clerk, id, 'submit');
    await pass(id);
    const { docs } = await cms.payload.findVersions({
      collection: 'activities',
      where: {
        and: [
          { parent: { equals: id } },
          { 'version.title': { equals: '为独居老人理发' } },
          { 'version._status': { equals: 'published' } },
        ],
      },
    });
    const answer = await as(people.firstAndSecond, 'POST', `/activities/versions/${docs[0]?.id}`);
    expect(answer.status).toBe(200);
    expect(await newest(id)).toMatchObject({
      _status: 'draft',
      reviewState: 'draft',
      title: '为独居老人理发',
      reviewers: [],
      writtenBy: expect.arrayContaining([people.firstAndSecond.id, people.clerk.id]),
    });
    expect(await live(id)).toMatchObject({ _status: 'published', title: '第二稿' });
  });

  it('takes down what is live, by editors and with a reason, even when a newer draft is not whole', async () => {
    const id = await published();
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, { title: '第二稿', category: null });
    expect((await step(people.clerk, id, 'takeDown', '有误')).status).toBe(403);
    const before = await requestsFor(id);
    expect((await step(people.editor, id, 'takeDown', '有误')).status).toBe(200);
    expect((await live(id))._status).toBe('draft');
    expect(await newest(id)).toMatchObject({ title: '第二稿', reviewState: 'draft' });
    expect(await requestsFor(id)).toBe(before + 1);
  });
});

describe('a clerk’s draft', () => {
  it('is thrown away by the clerk until it was handed in once, one at a time, and the log keeps that it was', async () => {
    const [wrong, sentBack] = [await draft({ title: '记错的一场' }), await draft()];
    expect((await as(people.clerk, 'DELETE', `/activities?where[id][equals]=${wrong}`)).status).toBe(403);
    expect((await as(people.clerk, 'DELETE', `/activities/${wrong}`)).status).toBe(200);
    const { docs } = await cms.payload.find({
      collection: 'auditLog',
      where: { record: { equals: wrong }, action: { equals: 'delete' } },
    });
    expect(docs).toMatchObject([{ name: '信息员甲', title: '记错的一场' }]);
    expect(await requestsFor(wrong)).toBe(0);

    await step(people.clerk, sentBack, 'submit');
    expect((await as(people.clerk, 'DELETE', `/activities/${sentBack}`)).status).toBe(403);
    await step(people.first, sentBack, 'return', '缺照片');
    expect((await as(people.clerk, 'DELETE', `/activities/${sentBack}`)).status).toBe(403);
    expect((await as(people.clerk, 'DELETE', `/activities/${await published()}`)).status).toBe(403);

    // If an editor moved the draft to another station, it belongs to that station.
    const moved = await draft();
    const elsewhere = await makeRecord(cms.payload, 'stations');
    const there = await makePerson(cms.payload, '信息员丙', ['clerk'], { stations: [elsewhere] });
    await as(people.editor, 'PATCH', `/activities/${moved}?draft=true`, { station: elsewhere });
    expect((await as(people.clerk, 'DELETE', `/activities/${moved}`)).status).toBe(403);
    const both = await makePerson(cms.payload, '兼职乙', ['clerk', 'first'], { stations: [station] });
    expect((await as(both, 'DELETE', `/activities/${moved}`)).status).toBe(403);
    expect((await as(there, 'DELETE', `/activities/${moved}`)).status).toBe(200);
  });
});

describe('a draft of another station', () => {
  it('is seen by no clerk: neither itself, nor beside what is live, nor its versions, preview and steps', async () => {
    const elsewhere = await makePerson(cms.payload, '信息员乙', ['clerk'], {
      stations: [await makeRecord(cms.payload, 'stations')],
    });
    const told = async (person: Person, address: string) => {
      const { status, body } = await as(person, 'GET', address);
      return `${status} ${/第[一二]稿/.exec(JSON.stringify(body))?.[0] ?? ''}`;
    };
    const doors = (id: string) => [
      `/activities/${id}?draft=true`,
      `/activities/${id}`,
      `/activities?draft=true&where[id][equals]=${id}`,
      `/activities/versions?where[parent][equals]=${id}`,
      `/activities/${id}/review`,
    ];
    const all = async (person: Person, id: string) =>
      Promise.all(doors(id).map((address) => told(person, address)));

    const alone = await draft({ title: '第一稿' });
    expect(await all(elsewhere, alone)).toEqual(['404 ', '404 ', '200 ', '200 ', '404 ']);
    expect((await as(elsewhere, 'GET', `/activities/${alone}/preview`)).status).toBe(404);

    const amended = await published({ title: '第一稿' });
    await as(people.clerk, 'PATCH', `/activities/${amended}?draft=true`, { title: '第二稿' });
    expect(await all(elsewhere, amended)).toEqual(['200 第一稿', '200 第一稿', '200 ', '200 ', '200 ']);
    const { body } = await as(elsewhere, 'GET', `/activities/${amended}/review`);
    expect(body).toMatchObject({ state: 'published', mayEdit: false, actions: [], steps: [] });
    expect(await all(people.clerk, amended)).toEqual([
      '200 第二稿',
      '200 第一稿',
      '200 第二稿',
      '200 第二稿',
      '200 ',
    ]);
    // Sheets show others the live version and the author the newest version, even if a filter then excludes
    // it.
    const { readNewest } = await import('#cms/exchange/read-newest.ts');
    const inSheet = async (person: Person, title: object = { exists: true }) => {
      const req = await createLocalReq({ user: person.user }, cms.payload);
      const where = { and: [{ id: { equals: amended } }, { title }] } as Where;
      return (await readNewest(req, 'activities', { where })).map((record) => record['title']);
    };
    expect(await inSheet(elsewhere)).toEqual(['第一稿']);
    expect(await inSheet(people.clerk)).toEqual(['第二稿']);
    expect(await inSheet(people.clerk, { equals: '第一稿' })).toEqual([]);
    const own = await as(people.clerk, 'GET', `/activities/${amended}/review`);
    expect((own.body.steps as object[]).length).toBe(4);
  });
});

describe('the clock', () => {
  it('publishes an approved text at its time and takes it down at its end', async () => {
    const { keepAppointments } = await import('#cms/review/keep-appointments.ts');
    const id = await published({
      publishAt: `${nextYear}-03-01T00:00:00.000Z`,
      takeDownAt: `${nextYear}-04-01T00:00:00.000Z`,
    });
    expect(await newest(id)).toMatchObject({ reviewState: 'scheduled', _status: 'draft' });
    expect(await keepAppointments(cms.payload, new Date(`${nextYear}-02-28T23:59:59Z`))).toBe(0);
    expect(await keepAppointments(cms.payload, new Date(`${nextYear}-03-01T00:00:01Z`))).toBe(1);
    expect(await live(id)).toMatchObject({ _status: 'published', reviewState: 'published' });
    expect((await live(id)).reviewers).toHaveLength(3);
    expect(await keepAppointments(cms.payload, new Date(`${nextYear}-04-01T00:00:01Z`))).toBe(1);
    expect(await live(id)).toMatchObject({ _status: 'draft', reviewState: 'draft' });
    expect(await keepAppointments(cms.payload, new Date(`${nextYear}-04-02T00:00:01Z`))).toBe(0);
    const { docs } = await cms.payload.find({
      collection: 'reviewSteps',
      where: { and: [{ activity: { equals: id } }, { name: { equals: '系统' } }] },
      sort: 'at',
    });
    expect(docs.map(({ action }) => action)).toEqual(['publish', 'expire']);
  });

  it('goes on with the others when one that is due is stopped at the gate, and tells its author', async () => {
    const { keepAppointments } = await import('#cms/review/keep-appointments.ts');
    const publishAt = `${nextYear}-03-01T00:00:00.000Z`;
    const stopped = await published({ publishAt, story: { body: '龙德顺送来了一筐橘子。' } });
    const other = await published({ publishAt, title: '送橘子' });
    const expiring = await published({ takeDownAt: `${nextYear}-03-01T00:00:00.000Z` });
    await cms.payload.create({
      collection: 'volunteers',
      data: { name: '龙德顺', kind: 'resident', status: 'active', registeredOn: '2026-01-01' },
    });
    expect(await keepAppointments(cms.payload, new Date(`${nextYear}-03-01T00:00:01Z`))).toBe(3);
    expect((await live(other))._status).toBe('published');
    expect((await live(expiring))._status).toBe('draft');
    expect(await newest(stopped)).toMatchObject({
      reviewState: 'draft',
      returnReason: expect.stringContaining('龙德顺'),
    });
  });

  it('sends back with the reason what can no longer be published', async () => {
    const { keepAppointments } = await import('#cms/review/keep-appointments.ts');
    const id = await published({
      publishAt: `${nextYear}-03-01T00:00:00.000Z`,
      takeDownAt: `${nextYear}-04-01T00:00:00.000Z`,
    });
    await keepAppointments(cms.payload, new Date(`${nextYear}-05-01T00:00:00Z`));
    expect(await newest(id)).toMatchObject({
      reviewState: 'draft',
      returnReason: expect.stringContaining('“计划撤下时间”已经过了'),
    });
  });
});
