import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { buildBundle } from '#site/build/build-bundle.ts';
import type { SiteBuilder } from '#cms/publish/site-builder.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { holdDataFolder } from '../../support/hold-data-folder.ts';
import { makePerson, type Person } from '../../support/make-person.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'publisher-'));
let cms: OpenCms;
let editor: Person;
let clerk: Person;
let stop: (() => void) | undefined;
let builder: SiteBuilder;

beforeAll(async () => {
  await buildBundle({ basePath: '/' });
  cms = await openCms({ dataDir });
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
  clerk = await makePerson(cms.payload, '信息员乙', ['clerk']);
  const [{ SiteBuilder }, { settings }] = await Promise.all([
    import('#cms/publish/site-builder.ts'),
    import('#cms/env/env.ts'),
  ]);
  builder = new SiteBuilder(settings);
}, 600_000);

afterEach(async () => {
  stop?.();
  stop = undefined;
  // A running publish must end before the next test begins.
  const { takePublishLock } = await import('#cms/publish/publish-lock.ts');
  for (;;) {
    const release = takePublishLock(dataDir);
    release?.();
    if (release) return;
    await setTimeout(20);
  }
});

afterAll(async () => {
  builder.stop();
  await cms.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const createVillage = (name: string) =>
  cms.payload.create({ collection: 'villages', data: { name, order: 100 } });
const liveData = (file: string) =>
  readFileSync(path.join(dataDir, 'releases', 'current', 'data', file), 'utf8');
const liveVillages = () =>
  (JSON.parse(liveData('villages.json')) as { name: string }[]).map(({ name }) => name).toSorted();
const releases = async () => (await cms.payload.find({ collection: 'releases', sort: '-requestedAt' })).docs;
const publish = async (more: { isFull?: boolean; signal?: AbortSignal; onStep?: () => void } = {}) => {
  const { runQueue } = await import('#cms/publish/run-queue.ts');
  return runQueue({ payload: cms.payload, builder, reason: '测试', ...more });
};
const start = async () => {
  const { startPublisher } = await import('#cms/publish/start-publisher.ts');
  stop = startPublisher(cms.payload);
};
/** Waits until no publish is queued or running. */
async function quiet(): Promise<void> {
  for (;;) {
    const { totalDocs } = await cms.payload.count({ collection: 'publishRequests' });
    const [newest] = await releases();
    if (totalDocs === 0 && newest?.state !== 'running') return;
    await setTimeout(50);
  }
}

test('fifty saves in a burst, and saves while the site is being made, all end up live', async () => {
  await publish();
  await start();
  const names = Array.from({ length: 50 }, (_, n) => `爆竹${n}村`);
  await Promise.all(names.map(createVillage));
  for (;;) {
    if ((await releases())[0]?.state === 'running') break;
    await setTimeout(20);
  }
  await Promise.all([createVillage('途中甲村'), createVillage('途中乙村')]);
  const before = await releases();
  await quiet();
  expect(liveVillages()).toEqual(expect.arrayContaining([...names, '途中甲村', '途中乙村']));
  // The burst is one publish. The saves that came during it are another.
  expect((await releases()).length).toBeLessThanOrEqual(before.length + 1);
});

test('of many saves of one record at once, also while the site is being made, the last is what is live', async () => {
  await start();
  const { id } = await createVillage('众手村');
  const write = (n: number) =>
    cms.payload.update({ collection: 'villages', id, data: { introduction: `第 ${n} 稿` } });
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(n)));
  for (;;) {
    if ((await releases())[0]?.state === 'running') break;
    await setTimeout(20);
  }
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(20 + n)));
  await quiet();
  const { introduction } = await cms.payload.findByID({ collection: 'villages', id });
  const live = JSON.parse(liveData('villages.json')) as { id: string; introduction: string }[];
  expect(live.find((village) => village.id === id)?.introduction).toBe(introduction);
});

test('what a full disk kept from going live is asked for still, told in Chinese, and live with the next try', async () => {
  const { runQueue } = await import('#cms/publish/run-queue.ts');
  await createVillage('满盘村');
  const onStep = () => {
    throw new Error('ENOSPC: no space left on device');
  };
  expect(await runQueue({ payload: cms.payload, builder, onStep })).toMatchObject({
    kind: 'failed',
    record: null,
  });
  expect((await releases())[0]).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('发布没有成功，正式网站未受影响，系统会自动再试'),
  });
  expect((await cms.payload.count({ collection: 'publishRequests' })).totalDocs).toBe(1);
  expect(await runQueue({ payload: cms.payload, builder })).toMatchObject({ kind: 'live' });
  expect(liveVillages()).toContain('满盘村');
});

/** Kills the builder process with SIGKILL. Returns whether there was one. */
function killBuilder(): boolean {
  const ofUs = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
      return (
        parent === String(process.pid) &&
        readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('build-worker')
      );
    } catch {
      return false;
    }
  });
  for (const pid of ofUs) process.kill(Number(pid), 'SIGKILL');
  return ofUs.length > 0;
}

test('a builder that is killed at its work is done without, and the one after it makes small publishes again', async () => {
  await publish();
  await createVillage('断电村');
  let isKilled = false;
  const onStep = () => {
    isKilled ||= killBuilder();
  };
  expect(await publish({ onStep })).toMatchObject({ kind: 'live', isFull: true });
  expect(isKilled).toBe(true);
  expect(liveVillages()).toContain('断电村');
  await publish();
  await createVillage('来电村');
  expect(await publish()).toMatchObject({ kind: 'live', isFull: false });
  expect(liveVillages()).toContain('来电村');
});

test('a builder that breaks down when the release is live does not make it a failed one', async () => {
  await publish();
  await createVillage('断后村');
  vi.spyOn(builder, 'adopt').mockRejectedValueOnce(new Error('it ended'));
  expect(await publish()).toMatchObject({ kind: 'live', isFull: false });
  expect((await releases())[0]).toMatchObject({ state: 'live', error: null });
  expect(liveVillages()).toContain('断后村');
  await createVillage('续上村');
  expect(await publish()).toMatchObject({ kind: 'live' });
  expect(liveVillages()).toContain('续上村');
});

test('a small publish says what changed, and the full build after it finds nothing to mend', async () => {
  const village = await createVillage('小溪村');
  expect(await publish()).toMatchObject({ kind: 'live' });
  await cms.payload.update({ collection: 'villages', id: village.id, data: { name: '大溪村' } });
  expect(await publish()).toMatchObject({ kind: 'live', isFull: false });
  const [small] = await releases();
  expect(small).toMatchObject({ state: 'live', isFull: false });
  expect(small?.changes).toContain('/achievements/');
  expect(small?.changedPages).toBeLessThan(small?.pages ?? 0);
  expect(await publish({ isFull: true })).toMatchObject({ kind: 'live', isFull: true });
  expect((await releases())[0]).toMatchObject({ mendedPages: 0, isFull: true });
  // The builder continues from this build: the next publish is a small one again.
  await createVillage('新溪村');
  expect(await publish()).toMatchObject({ kind: 'live', isFull: false });
});

test('a full build finds what was changed behind its back, and mends it', async () => {
  await publish();
  writeFileSync(path.join(dataDir, 'releases', 'current', 'stations', 'index.html'), 'broken');
  await publish({ isFull: true });
  expect((await releases())[0]?.mendedPages).toBe(1);
  expect(readFileSync(path.join(dataDir, 'releases', 'current', 'stations', 'index.html'), 'utf8')).toContain(
    '<h1',
  );
});

test('what is saved while everything is made anew does not hold it up, and is live with the next publish', async () => {
  const going = publish({ isFull: true });
  for (;;) {
    if ((await releases())[0]?.state === 'running') break;
    await setTimeout(5);
  }
  await createVillage('随后村');
  expect(await going).toMatchObject({ kind: 'live', isFull: true });
  expect((await cms.payload.count({ collection: 'publishRequests' })).totalDocs).toBe(1);
  expect(await publish()).toMatchObject({ kind: 'live' });
  expect(liveVillages()).toContain('随后村');
  expect((await cms.payload.count({ collection: 'publishRequests' })).totalDocs).toBe(0);
});

test('a full build that is given up leaves no trace', async () => {
  const before = await releases();
  const giveUp = new AbortController();
  const onStep = () => giveUp.abort();
  expect(await publish({ isFull: true, signal: giveUp.signal, onStep })).toEqual({ kind: 'given up' });
  expect((await releases()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('an editor goes back to a kept release, the log tells it, and the next publish shows the records again', async () => {
  await createVillage('回退前村');
  await publish();
  const former = (await releases()).find(({ state }) => state === 'kept');
  const answer = await askApi(cms.payload, 'POST', `/releases/${former?.id}/rollback`, {
    token: editor.token,
  });
  expect(answer).toEqual({ status: 200, body: { done: true } });
  expect(liveVillages()).not.toContain('回退前村');
  const live = (await releases()).find(({ state }) => state === 'live');
  expect(live?.id).toBe(former?.id);
  const { docs: events } = await cms.payload.find({
    collection: 'auditLog',
    where: { action: { equals: 'rollBack' } },
  });
  expect(events).toMatchObject([{ name: '编辑甲', title: live?.directory }]);
  await publish();
  expect(liveVillages()).toContain('回退前村');
});

test('nothing but a person’s publish undoes a rollback', async () => {
  await createVillage('撤下村');
  await publish();
  const former = (await releases()).find(({ state }) => state === 'kept');
  await askApi(cms.payload, 'POST', `/releases/${former?.id}/rollback`, { token: editor.token });
  builder.stop();
  await start();
  await setTimeout(1_500);
  expect(liveVillages()).not.toContain('撤下村');
  await askApi(cms.payload, 'POST', '/releases/publish', { token: editor.token });
  await quiet();
  expect(liveVillages()).toContain('撤下村');
});

test('a rollback is refused while this process itself makes a new release', async () => {
  const { takePublishLock } = await import('#cms/publish/publish-lock.ts');
  const release = takePublishLock(dataDir);
  const kept = (await releases()).find(({ state }) => state === 'kept');
  const { status } = await askApi(cms.payload, 'POST', `/releases/${kept?.id}/rollback`, {
    token: editor.token,
  });
  expect(status).toBe(409);
  release?.();
});

test('a rollback is refused with a reason to whoever may not, to what is live, gone or unknown, and during a publish', async () => {
  const post = async (id: string, person: Person) => {
    const { status, body } = await askApi(cms.payload, 'POST', `/releases/${id}/rollback`, {
      token: person.token,
    });
    const [error] = body['errors'] as { message: string }[];
    return `${status} ${error?.message}`;
  };
  const all = await releases();
  const [live, kept, gone] = (['live', 'kept', 'gone'] as const).map((state) =>
    all.find((release) => release.state === state),
  );
  expect(await post(kept?.id ?? '', clerk)).toBe('403 只有乡镇编辑和管理员可以发布或回退网站。');
  expect(await post(live?.id ?? '', editor)).toBe('409 这一版就是正式网站，不用回退。');
  expect(await post(gone?.id ?? '', editor)).toBe(
    '409 这一版的网页已经清理，不能再回退。请选择标为“可回退”的版本。',
  );
  expect(await post('nowhere', editor)).toBe('404 没有找到这次发布。请刷新页面再试。');
  const other = await holdDataFolder(dataDir, 'publisher');
  expect(await post(kept?.id ?? '', editor)).toBe('409 正在发布新的一版，请等它完成（几秒钟）后再回退。');
  await other.kill();
});

test('what a killed publish left half written down is settled at the start', async () => {
  const { settleReleases } = await import('#cms/publish/settle-releases.ts');
  const { id } = await cms.payload.create({
    collection: 'releases',
    data: { state: 'running', requestedAt: new Date().toISOString(), requestedAt_tz: 'Asia/Shanghai' },
  });
  await settleReleases(cms.payload);
  const left = await cms.payload.findByID({ collection: 'releases', id });
  expect(left).toMatchObject({ state: 'failed', error: expect.stringContaining('会自动重新发布') });
});
