import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Comparison } from '#cms/conflict/field-choice.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let station: string;
let category: string;
let photos: string[];
let people: Record<'editor' | 'clerk', Person>;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  station = await makeRecord(payload, 'stations');
  category = await makeRecord(payload, 'categories');
  photos = [await makeRecord(payload, 'media'), await makeRecord(payload, 'media')];
  people = {
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [station] }),
  };
});
afterAll(() => cms.close());

const as = (person: Person, method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) =>
  askApi(cms.payload, method, path, { token: person.token, body });

interface Saved {
  id: string;
  updatedAt: string;
}
const docOf = (body: Readonly<Record<string, unknown>>): Saved => Reflect.get(Object(body), 'doc') as Saved;
const newest = (id: string) => cms.payload.findByID({ collection: 'activities', id, depth: 0, draft: true });

async function draft(more: object = {}): Promise<Saved> {
  const { status, body } = await as(people.clerk, 'POST', '/activities?draft=true&depth=0', {
    title: '为独居老人理发',
    state: 'planned',
    category,
    station,
    startsAt: '2026-05-01T01:00:00.000Z',
    ...more,
  });
  expect(status).toBe(201);
  return docOf(body);
}
const save = (person: Person, { id, updatedAt }: Saved, data: object) =>
  as(person, 'PATCH', `/activities/${id}?draft=true&depth=0`, { ...data, updatedAt });
const compare = async (person: Person, { id, updatedAt }: Saved, mine: object) => {
  const { status, body } = await as(person, 'POST', `/activities/${id}/compare`, { mine, base: updatedAt });
  expect(status).toBe(200);
  return body as unknown as Comparison;
};

it('refuses a save that started from an older version, and writes nothing of it', async () => {
  const opened = await draft({ story: { body: '信息员写的。' } });
  const done = await save(people.editor, opened, { story: { body: '编辑补全的正文。' } });
  expect(done.status).toBe(200);
  const late = await save(people.clerk, opened, { story: { body: '信息员的旧稿。' }, title: '旧题目' });
  expect(late.status).toBe(409);
  expect(JSON.stringify(late.body)).toContain('您填的内容没有丢');
  expect(late.body).toMatchObject({ errors: [{ data: { conflict: { of: 'activities', id: opened.id } } }] });
  expect(await newest(opened.id)).toMatchObject({
    title: '为独居老人理发',
    story: { body: '编辑补全的正文。' },
  });
});

it('takes a save that started from the newest version, one after another', async () => {
  let now = await draft();
  for (const title of ['第一次改', '第二次改', '第三次改']) {
    const { status, body } = await save(people.clerk, now, { title });
    expect(status).toBe(200);
    now = docOf(body);
  }
  expect((await newest(now.id)).title).toBe('第三次改');
});

it('takes one of two saves at one moment that started from the same version', async () => {
  const opened = await draft();
  const answers = await Promise.all(
    ['甲的题目', '乙的题目'].map((title) => save(people.editor, opened, { title })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('takes at its word what a program sends without a version', async () => {
  const opened = await draft();
  await save(people.editor, opened, { title: '编辑改的' });
  const { status } = await as(people.editor, 'PATCH', `/activities/${opened.id}?draft=true`, {
    place: '村委会',
  });
  expect(status).toBe(200);
  expect(await newest(opened.id)).toMatchObject({ title: '编辑改的', place: '村委会' });
});

it('holds for records without drafts and for the settings too', async () => {
  const { payload } = cms;
  const id = await makeRecord(payload, 'villages', { name: '龙堰村' });
  const opened = await payload.findByID({ collection: 'villages', id });
  const change = (population: number) =>
    as(people.editor, 'PATCH', `/villages/${id}`, { population, updatedAt: opened.updatedAt });
  expect((await change(900)).status).toBe(200);
  expect((await change(901)).status).toBe(409);
  await payload.updateGlobal({ slug: 'siteSettings', data: { tagline: '先改的' } });
  const known = await payload.findGlobal({ slug: 'siteSettings' });
  const again = (tagline: string) =>
    as(people.editor, 'POST', '/globals/siteSettings', { tagline, updatedAt: known.updatedAt });
  expect((await again('第一个')).status).toBe(200);
  expect((await again('第二个')).status).toBe(409);
});

it('shows both, field by field, with who saved, and suggests only what one side alone changed', async () => {
  const opened = await draft({
    story: { body: '信息员写的。', photos: [{ photo: photos[0] }] },
    ledger: { servedCount: 20 },
  });
  await save(people.editor, opened, {
    title: '为老人理发',
    story: { body: '编辑补全的正文。', photos: [{ photo: photos[0], caption: '志愿者在理发' }] },
  });
  const { by, fields, title } = await compare(people.clerk, opened, {
    title: '为独居老人理发',
    ledger: { servedCount: 31 },
    story: { body: '信息员接着写的。', photos: [{ photo: photos[0] }, { photo: photos[1] }] },
  });
  expect({ by, title }).toEqual({ by: '编辑甲', title: '为老人理发' });
  const told = Object.fromEntries(fields.map((field) => [field.path, field]));
  expect(Object.keys(told).sort()).toEqual(['ledger.servedCount', 'story.body', 'story.photos', 'title']);
  expect(told['title']).toMatchObject({
    suggested: 'theirs',
    mine: { text: '为独居老人理发' },
    theirs: { text: '为老人理发' },
  });
  expect(told['ledger.servedCount']).toMatchObject({ suggested: 'mine', values: { mine: 31, theirs: 20 } });
  expect(told['story.body']).toMatchObject({
    label: '报道 › 正文',
    suggested: null,
    values: { both: '编辑补全的正文。\n\n信息员接着写的。' },
  });
  // Both photos, and the caption that the editor wrote under the first.
  expect(told['story.photos']).toMatchObject({
    suggested: null,
    values: {
      both: [{ photo: photos[0], caption: '志愿者在理发' }, { photo: photos[1] }],
    },
  });
});

it('tells a field that was not sent and that the other changed, so that nobody wonders where it came from', async () => {
  const opened = await draft({ place: '大坝组' });
  await save(people.editor, opened, { place: '文化广场' });
  const { fields } = await compare(people.clerk, opened, { title: '换了题目' });
  expect(fields.map(({ path, suggested }) => [path, suggested])).toEqual([
    ['title', 'mine'],
    ['place', 'theirs'],
  ]);
});

it('shows nothing to who may not read the record, and nothing without signing in', async () => {
  const opened = await draft();
  const stranger = await makePerson(cms.payload, '外站信息员', ['clerk'], {
    stations: [await makeRecord(cms.payload, 'stations')],
  });
  const asked = { mine: { title: '看看' }, base: opened.updatedAt };
  expect((await as(stranger, 'POST', `/activities/${opened.id}/compare`, asked)).status).toBe(404);
  expect(
    (await askApi(cms.payload, 'POST', `/activities/${opened.id}/compare`, { body: asked })).status,
  ).toBe(401);
});
