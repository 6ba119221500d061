import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Task } from '#cms/workbench/task.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';
import { phonePhoto } from '../../support/photo.ts';

/** Time at which the workbenches are read. */
const now = new Date('2026-11-20T09:00:00+08:00');
let cms: OpenCms;
let people: Record<'editor' | 'clerk' | 'first' | 'second' | 'otherSecond' | 'keeper' | 'inspector', Person>;
let own: string;
let other: string;
let category: string;

const station = async (name: string) => {
  const { id } = await cms.payload.create({
    collection: 'stations',
    data: {
      name,
      shortName: name,
      level: 'station',
      coordinates: { datum: 'wgs84' },
      assuredDate: '2026-11-01T12:00:00.000Z',
      _status: 'published',
    },
  });
  return id;
};
const activity = async (title: string, startsAt: string, more: object = {}) => {
  const { id } = await cms.payload.create({
    collection: 'activities',
    data: {
      title,
      state: 'held',
      station: own,
      category,
      startsAt,
      startsAt_tz: 'Asia/Shanghai',
      ledger: { volunteerCount: 3, servedCount: 9, serviceHours: 6, isCounted: true },
      _status: 'published',
      reviewState: 'published',
      ...more,
    } as never,
    context: { isReviewStep: true },
  });
  return id;
};
async function tasksOf(person: Person): Promise<Task[]> {
  const { findTasks } = await import('#cms/workbench/find-tasks.ts');
  const req = await createLocalReq({ user: person.user }, cms.payload);
  const user = await cms.payload.findByID({ collection: 'users', id: person.id, depth: 0 });
  return findTasks({ req, user, now });
}
const told = (tasks: readonly Task[]) =>
  Object.fromEntries(
    tasks.map(({ key, count, items }) => [key, `${count}: ${items.map(({ label }) => label).join('、')}`]),
  );

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  [own, other, category] = [
    await station('甲站'),
    await station('乙站'),
    await makeRecord(payload, 'categories'),
  ];
  people = {
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [own] }),
    first: await makePerson(payload, '一审甲', ['first']),
    second: await makePerson(payload, '二审甲', ['first', 'second']),
    otherSecond: await makePerson(payload, '二审乙', ['second']),
    keeper: await makePerson(payload, '积分甲', ['keeper']),
    inspector: await makePerson(payload, '考核甲', ['inspector']),
  };
  // 甲站 has an activity on the last day that counts. 乙站 has one before the two weeks, in the previous month.
  await activity('刚好算', '2026-11-06T01:00:00.000Z');
  await activity('早了一天', '2026-10-31T01:00:00.000Z', { station: other });
  await activity('没说开展', '2026-11-19T01:00:00.000Z', { state: 'planned', ledger: {} });
  await activity('没核对', '2026-11-18T01:00:00.000Z', { ledger: { volunteerCount: 3, isCounted: false } });
  await activity('核对了空的', '2026-11-17T01:00:00.000Z', { ledger: { isCounted: true } });
  await activity('还没到', '2026-11-21T01:00:00.000Z', { state: 'planned', ledger: {} });
  await activity('别站没核对', '2026-11-01T01:00:00.000Z', { station: other, ledger: { isCounted: false } });
  await activity('等一审', '2026-11-10T01:00:00.000Z', { _status: 'draft', reviewState: 'first' });
  await activity('等二审', '2026-11-10T01:00:00.000Z', {
    _status: 'draft',
    reviewState: 'second',
    reviewers: [
      {
        level: 1,
        name: '二审甲',
        user: people.second.id,
        at: now.toISOString(),
        at_tz: 'Asia/Shanghai',
      },
    ],
  });
  const standard = await payload.create({
    collection: 'standards',
    data: {
      name: '六有',
      isCurrent: true,
      items: [
        { key: 'place', name: '有场所' },
        { key: 'sign', name: '有标识' },
      ],
    },
  });
  const check = (at: string, itemKey: string, result: 'met' | 'not') =>
    payload.create({
      collection: 'selfChecks',
      data: { station: own, standard: standard.id, itemKey, result, checkedOn: at } as never,
    });
  await check('2026-09-01T12:00:00.000Z', 'place', 'not');
  await check('2026-10-01T12:00:00.000Z', 'place', 'met');
  await check('2026-10-01T12:00:00.000Z', 'sign', 'not');
  await makeRecord(payload, 'redemptions', { state: 'reserved', slipNumber: 'DH20261130-AAAAA' });
});
afterAll(() => cms.close());

it('shows a clerk what is late at the own station, and nothing of another', async () => {
  expect(told(await tasksOf(people.clerk))).toEqual({
    'held-without-figures': '3: 核对了空的、没核对、没说开展',
    'self-check-gaps': '1: 甲站 · 有标识',
  });
});

it('shows an editor every station: late figures, two weeks without news, checks that were never made', async () => {
  const tasks = told(await tasksOf(people.editor));
  expect(tasks).toMatchObject({
    'held-without-figures': '4: 别站没核对、核对了空的、没核对、没说开展',
    'stale-stations': '1: 乙站',
    'self-check-gaps': '2: 甲站 · 有标识、乙站 · 2 条',
  });
  // 乙站 has an activity in November, although without figures.
  expect(tasks['stations-without-activity']).toBeUndefined();
});

it('shows reviewers what they can pass: their level, and no text that they passed before', async () => {
  expect(told(await tasksOf(people.first))).toEqual({ 'stories-to-review': '1: 等一审' });
  expect(told(await tasksOf(people.second))).toEqual({ 'stories-to-review': '1: 等一审' });
});

it('shows a text that several passed or wrote to none of them', async () => {
  const { id } = await cms.payload.findByID({ collection: 'users', id: people.second.id, depth: 0 });
  const passed = (user: string, level: number) => ({
    level,
    user,
    name: '某人',
    at: '2026-11-01T01:00:00.000Z',
    at_tz: 'Asia/Shanghai',
  });
  const before = told(await tasksOf(people.second));
  for (const [title, more] of [
    ['几个人看过', { reviewers: [passed(people.editor.id, 1), passed(id, 1)] }],
    ['几个人写的', { writtenBy: [people.editor.id, id] }],
  ] as const)
    await activity(title, '2026-11-07T01:00:00.000Z', { _status: 'draft', reviewState: 'second', ...more });
  // Texts that the user wrote and submitted are listed separately.
  expect(told(await tasksOf(people.second))).toEqual({ ...before, 'stories-handed-in': '1: 几个人写的' });
  expect(told(await tasksOf(people.otherSecond))).toMatchObject({
    'stories-to-review': expect.stringContaining('几个人看过、几个人写的'),
  });
});

it('shows the keeper what waits to be handed out, and an inspector nothing to do', async () => {
  expect(Object.keys(told(await tasksOf(people.keeper)))).toEqual(['redemptions-to-hand-out']);
  expect(told(await tasksOf(people.inspector))).toEqual({});
});

it('leads to the list that holds what is counted', async () => {
  const [task] = (await tasksOf(people.clerk)).filter(({ key }) => key === 'held-without-figures');
  const query = new URLSearchParams((task?.path ?? '').split('?')[1]);
  expect(query.get('where[or][0][and][0][station][in]')).toBe(own);
  expect(query.get('where[or][2][and][3][ledger.volunteerCount][exists]')).toBe('false');
});

it('asks an editor to publish what a clerk left as a draft of a station', async () => {
  await cms.payload.update({
    collection: 'stations',
    id: other,
    data: { directions: '过桥左转' },
    draft: true,
  });
  expect(told(await tasksOf(people.editor))).toMatchObject({ 'stations-to-publish': '1: 乙站' });
  expect(told(await tasksOf(people.clerk))['stations-to-publish']).toBeUndefined();
});

it('names the stories on the site whose photos lack a consent, when somebody takes it back', async () => {
  const { payload } = cms;
  const { buffer, name } = await phonePhoto('IMG 1.jpg');
  const photo = await payload.create({
    collection: 'media',
    data: { alt: '理发摊前', showsPeople: true, consentKind: 'recorded', consentNote: '5 月 1 日口头同意' },
    file: { data: buffer, mimetype: 'image/jpeg', name, size: buffer.length },
  });
  const story = { body: '理发。', photos: [{ photo: photo.id, caption: '' }] };
  await activity('有照片的一场', '2026-11-07T01:00:00.000Z', { story });
  await activity('还没公开', '2026-11-07T01:00:00.000Z', { story, _status: 'draft', reviewState: 'draft' });
  expect(told(await tasksOf(people.clerk))['photos-without-consent']).toBeUndefined();
  await payload.update({ collection: 'media', id: photo.id, data: { consentNote: '' } });
  expect(told(await tasksOf(people.clerk))['photos-without-consent']).toBe('1: 有照片的一场');
  expect(told(await tasksOf(people.editor))['photos-without-consent']).toBe('1: 有照片的一场');
  // A photo counts wherever it is shown, and however many other pictures lack a consent.
  await payload.update({
    collection: 'stations',
    id: other,
    data: { photos: [photo.id], _status: 'published' },
  });
  expect(told(await tasksOf(people.editor))['photos-without-consent']).toBe('2: 有照片的一场、乙站');
  expect(told(await tasksOf(people.clerk))['photos-without-consent']).toBe('1: 有照片的一场');
  expect(told(await tasksOf(people.inspector))).toEqual({});
});

it('counts in each task what the list behind it holds, for each person', async () => {
  const written = { _status: 'draft', reviewState: 'draft', writtenBy: [people.clerk.id] };
  await activity('退回的', '2026-11-07T01:00:00.000Z', { ...written, returnReason: '看不出是谁讲的' });
  await activity('没交的', '2026-11-07T01:00:00.000Z', written);
  await activity('退回过，改好了', '2026-11-07T01:00:00.000Z', { ...written, returnReason: '' });
  await cms.payload.update({ collection: 'stations', id: other, data: { directions: '过桥' }, draft: true });
  const compared: string[] = [];
  for (const person of Object.values(people)) {
    for (const { key, path, count } of await tasksOf(person)) {
      const [, collection, query] = /^\/collections\/(\w+)\?(.+)$/.exec(path ?? '') ?? [];
      // The list for reviewers also holds texts that this person may not approve.
      if (collection === undefined || key === 'stories-to-review') continue;
      // The admin's list shows the newest versions.
      const { body } = await askApi(cms.payload, 'GET', `/${collection}?${query}&draft=true&depth=0`, {
        token: person.token,
      });
      expect([person.name, key, body.totalDocs]).toEqual([person.name, key, count]);
      compared.push(key);
    }
  }
  expect([...new Set(compared)].sort()).toEqual([
    'held-without-figures',
    'stations-to-publish',
    'stories-handed-in',
    'stories-not-handed-in',
    'stories-sent-back',
  ]);
});
