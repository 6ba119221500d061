import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Env from '#cms/env/env.ts';
import type { PublishResult } from '#cms/publish/publish-now.ts';
import type { SiteBuilder } from '#cms/publish/site-builder.ts';
import type { LiveState } from '#cms/publish/live-state.ts';
import { stepNames } from '#cms/publish/step-names.ts';
import { buildBundle } from '#site/build/build-bundle.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { breaksPage, leaksNumber, makeFaulty } from '../../support/faulty-bundle.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'held-records-'));
/** A separate bundle to put faults into, because other tests use the shared one meanwhile. */
const bundleDir = vi.hoisted(() => `${process.cwd()}/.build/faulty-site-${process.pid}`);
vi.mock('#cms/env/env.ts', async (original) => {
  const real = await original<typeof Env>();
  const get = (settings: object, name: string | symbol): unknown =>
    name === 'bundleDir' ? bundleDir : Reflect.get(settings, name);
  return { ...real, settings: new Proxy(real.settings, { get }) };
});
let cms: OpenCms;
let builder: SiteBuilder;
let mend: () => void;
let people: Record<'author' | 'reviewer' | 'editor' | 'stranger', Person>;
let station: string;
let category: string;

beforeAll(async () => {
  const { outDir } = await buildBundle({ basePath: '/' });
  cpSync(outDir, bundleDir, { recursive: true });
  mend = makeFaulty(bundleDir);
  cms = await openCms({ dataDir });
  const { payload } = cms;
  const reviewer = await makePerson(payload, '一审甲', ['first']);
  people = {
    author: reviewer,
    reviewer,
    editor: await makePerson(payload, '编辑甲', ['editor']),
    stranger: await makePerson(payload, '一审乙', ['first']),
  };
  category = await makeRecord(payload, 'categories');
  ({ id: station } = await payload.create({
    collection: 'stations',
    data: {
      name: '龙堰村站',
      shortName: '龙堰村站',
      level: 'station',
      coordinates: { datum: 'wgs84' },
      assuredDate: '2026-11-01T12:00:00.000Z',
      _status: 'published',
    },
  }));
  people.author = await makePerson(payload, '信息员甲', ['clerk'], { stations: [station] });
  const [{ SiteBuilder }, { settings }] = await Promise.all([
    import('#cms/publish/site-builder.ts'),
    import('#cms/env/env.ts'),
  ]);
  builder = new SiteBuilder(settings);
}, 600_000);

afterAll(async () => {
  builder.stop();
  await cms.close();
  rmSync(bundleDir, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

const current = (...file: string[]) => path.join(dataDir, 'releases', 'current', ...file);
const pageOf = (slug: string) =>
  existsSync(current('activities', slug, 'index.html'))
    ? readFileSync(current('activities', slug, 'index.html'), 'utf8')
    : null;
const newest = async () =>
  (await cms.payload.find({ collection: 'releases', sort: '-requestedAt', limit: 1 })).docs[0];
const publish = async (more: { isFull?: boolean; builder?: undefined } = {}): Promise<PublishResult> => {
  const { runQueue } = await import('#cms/publish/run-queue.ts');
  const result = await runQueue({ payload: cms.payload, builder, reason: '测试', ...more });
  if (result.kind === 'nothing' || result.kind === 'busy') throw new Error(result.kind);
  return result;
};
/** `hour`: the home page shows the latest stories of the day, and one that breaks it too is the harder case. */
const tell = async (title: string, body: string, hour = 9) =>
  cms.payload.create({
    collection: 'activities',
    data: {
      title,
      state: 'held',
      station,
      category,
      startsAt: `2026-11-03T${String(hour).padStart(2, '0')}:00:00+08:00`,
      startsAt_tz: 'Asia/Shanghai',
      ledger: { volunteerCount: 3, servedCount: 9, serviceHours: 6, isCounted: true },
      story: { body, author: '站员' },
      writtenBy: [people.author.id],
      reviewers: [{ level: 1, name: '一审甲', user: people.reviewer.id }],
      reviewState: 'published',
      _status: 'published',
    } as never,
    context: { isReviewStep: true },
  });
const rewrite = async (id: string, body: string) =>
  cms.payload.update({
    collection: 'activities',
    id,
    data: { story: { body, author: '站员' }, reviewState: 'published', _status: 'published' } as never,
    context: { isReviewStep: true },
  });
const stateOf = async (id: string): Promise<LiveState> => {
  const { status, body } = await askApi(cms.payload, 'GET', `/activities/${id}/live`, {
    token: people.editor.token,
  });
  expect(status).toBe(200);
  return body as unknown as LiveState;
};
const heldOnDeskOf = async (person: Person) => {
  const { findTasks } = await import('#cms/workbench/find-tasks.ts');
  const req = await createLocalReq({ user: person.user }, cms.payload);
  const user = await cms.payload.findByID({ collection: 'users', id: person.id, depth: 0 });
  const tasks = await findTasks({ req, user, now: new Date() });
  return tasks.find(({ key }) => key === 'records-held')?.items ?? [];
};
/** Expects that everyone concerned is told about a record that is held back. */
async function expectTold(id: string, title: string, isThere: boolean): Promise<void> {
  const shows = isThere ? '网站上仍是上一版' : '网站上没有这一条';
  const release = await newest();
  expect(release?.state).toBe('live');
  expect(release?.error).toContain(`“${title}”`);
  expect(release?.error).toContain(shows);
  expect(release?.error?.replace(/\/[a-z0-9/-]+\//g, '')).not.toMatch(/[a-z]{3,}/i);
  expect(release?.errorRecord?.split('\n')).toContain(`activities/${id}`);
  for (const person of [people.author, people.reviewer, people.editor])
    expect(
      (await heldOnDeskOf(person)).filter((item) => item.path.startsWith('/collections/activities/')),
      person.name,
    ).toMatchObject([
      { label: title, detail: expect.stringContaining(shows), path: `/collections/activities/${id}` },
    ]);
  expect(await heldOnDeskOf(people.stranger)).toEqual([]);
  expect(await stateOf(id)).toMatchObject({ state: 'held', isThere, reason: expect.stringMatching(/./) });
}
async function expectAllLive(ids: readonly string[]): Promise<void> {
  expect((await newest())?.error ?? null).toBeNull();
  expect(await heldOnDeskOf(people.editor)).toEqual([]);
  for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'same', isThere: true });
}

test.each([
  ['cannot be made', breaksPage],
  ['must not be shown', leaksNumber],
])('in the first build a record whose page %s is left out, and all else goes live', async (_, word) => {
  const { rmSync: remove } = await import('node:fs');
  remove(path.join(dataDir, 'releases'), { recursive: true, force: true });
  builder.stop();
  const bad = await tell(`坏记录${word.slice(1, 3)}`, `正文里有${word}。`);
  const good = await tell(`好记录${word.slice(1, 3)}`, '正文。');
  expect(await publish()).toMatchObject({ kind: 'live' });
  expect(pageOf(good.slug ?? '')).toContain('正文。');
  expect(pageOf(bad.slug ?? '')).toBeNull();
  await expectTold(bad.id, bad.title, false);
  await rewrite(bad.id, '改好了。');
  expect(await stateOf(bad.id)).toMatchObject({ state: 'waiting', isThere: false });
  expect(await publish()).toMatchObject({ kind: 'live', held: [] });
  expect(pageOf(bad.slug ?? '')).toContain('改好了。');
  await expectAllLive([bad.id, good.id]);
});

test.each([
  ['cannot be made', breaksPage, false],
  ['must not be shown', leaksNumber, false],
  ['cannot be made', breaksPage, true],
  ['must not be shown', leaksNumber, true],
])(
  'a changed record whose page %s keeps its last good page, and all else goes live (%s, full build: %s)',
  async (_, word, isFull) => {
    const name = `${word.slice(1, 3)}${isFull ? '全' : '小'}`;
    const bad = await tell(`旧记录${name}`, '第一稿。');
    const other = await tell(`别的记录${name}`, '第一稿。');
    expect(await publish()).toMatchObject({ kind: 'live', held: [] });
    await rewrite(bad.id, `第二稿有${word}。`);
    await rewrite(other.id, '第二稿。');
    expect(await publish({ isFull })).toMatchObject({ kind: 'live', isFull });
    expect(pageOf(bad.slug ?? '')).toContain('第一稿。');
    expect(pageOf(other.slug ?? '')).toContain('第二稿。');
    await expectTold(bad.id, bad.title, true);
    // The next publish of another record neither publishes this one nor tries it again.
    await rewrite(other.id, '第三稿。');
    expect(await publish()).toMatchObject({ kind: 'live' });
    expect(pageOf(other.slug ?? '')).toContain('第三稿。');
    await expectTold(bad.id, bad.title, true);
    await rewrite(bad.id, '改好了。');
    expect(await publish()).toMatchObject({ kind: 'live', held: [] });
    expect(pageOf(bad.slug ?? '')).toContain('改好了。');
    await expectAllLive([bad.id, other.id]);
  },
);

test('a record that is mended while the publish gathers saves goes live with it', async () => {
  const bad = await tell('随手改好的记录', '第一稿。');
  expect(await publish()).toMatchObject({ kind: 'live', held: [] });
  const { runQueue } = await import('#cms/publish/run-queue.ts');
  await runQueue({ payload: cms.payload, builder });
  await rewrite(bad.id, `第二稿有${breaksPage}。`);
  let mending: Promise<unknown> | undefined;
  const told = vi.spyOn(cms.payload.logger, 'error');
  const onStep = (step: string) => {
    if (step === stepNames.pages) mending ??= rewrite(bad.id, '改好了。');
  };
  expect(await runQueue({ payload: cms.payload, builder, onStep })).toMatchObject({ kind: 'live', held: [] });
  await mending;
  // The page was first built with the fault.
  expect(told).toHaveBeenCalledWith(expect.anything(), 'pages were refused');
  expect(pageOf(bad.slug ?? '')).toContain('改好了。');
  await expectAllLive([bad.id]);
});

test.each([
  ['alone', 6],
  ['together with the home page', 20],
])('a page that fails %s without any change of its record stays as it was, and is told', async (_, hour) => {
  const bad = await tell('程序出错的记录', `正文里有${breaksPage}。`, hour);
  mend();
  expect(await publish({ isFull: true })).toMatchObject({ kind: 'live', held: [] });
  expect(pageOf(bad.slug ?? '')).toContain(breaksPage);
  mend = makeFaulty(bundleDir);
  const good = await tell('随后的记录', '正文。');
  builder.stop();
  expect(await publish({ isFull: true })).toMatchObject({ kind: 'live', isFull: true });
  expect(pageOf(bad.slug ?? '')).toContain(breaksPage);
  expect(pageOf(good.slug ?? '')).toContain('正文。');
  await expectTold(bad.id, bad.title, true);
  await rewrite(bad.id, '改好了。');
});
