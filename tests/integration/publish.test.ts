import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type OpenCms } from '../support/cms.ts';
import { holdDataFolder } from '../support/hold-data-folder.ts';

let cms: OpenCms;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-publish-'));
  const { buildBundle } = await import('#site/build/build-bundle.ts');
  await buildBundle({ basePath: '/' });
  cms = await openCms({ dataDir: folder });
}, 600_000);

afterAll(async () => {
  await cms.close();
  rmSync(folder, { recursive: true, force: true });
});

const publish = async (reason?: string) => {
  const { runQueue } = await import('#cms/publish/run-queue.ts');
  return runQueue({ payload: cms.payload, ...(reason === undefined ? {} : { reason }) });
};
const livePage = (file: string) => readFileSync(path.join(folder, 'releases', 'current', file), 'utf8');
const requests = async () => (await cms.payload.count({ collection: 'publishRequests' })).totalDocs;

async function createVillage(name: string) {
  return cms.payload.create({
    collection: 'villages',
    data: { name, order: 100, population: 1200, households: 400 },
  });
}

describe('publishing', () => {
  it('makes a first release of an empty town and serves it by one link', async () => {
    expect(await publish('测试')).toMatchObject({ kind: 'live', release: expect.any(String) });
    expect(livePage('index.html')).toContain('<html lang="zh-CN"');
    expect(existsSync(path.join(folder, 'releases', 'current', 'data', 'manifest.json'))).toBe(true);
  });

  it('gathers what is saved within two seconds into one release and empties the queue', async () => {
    const before = (await cms.payload.count({ collection: 'releases' })).totalDocs;
    await createVillage('龙堰村');
    const going = publish();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await createVillage('石桥村');
    expect(await requests()).toBe(2);
    expect(await going).toMatchObject({ kind: 'live' });
    expect(await requests()).toBe(0);
    const { docs } = await cms.payload.find({ collection: 'releases', where: { state: { equals: 'live' } } });
    expect(docs[0]?.trigger).toBe('新增行政村“龙堰村”\n新增行政村“石桥村”');
    expect(docs[0]?.records?.split('\n').every((line) => /^villages\/[\da-f-]+$/.test(line))).toBe(true);
    expect((await cms.payload.count({ collection: 'releases' })).totalDocs).toBe(before + 1);
    expect(livePage('data/villages.json')).toContain('石桥村');
  });

  it('has nothing to do when nothing is queued', async () => {
    expect(await publish()).toEqual({ kind: 'nothing' });
  });

  it('leaves a record out whose text holds a private number, tells the reason and the record, and takes it in when it is mended', async () => {
    const village = await cms.payload.create({
      collection: 'villages',
      data: { name: '水口村', order: 100, introduction: '联系人电话 13812345678。' },
    });
    const other = await createVillage('同行村');
    expect(await publish('测试')).toMatchObject({ kind: 'live' });
    expect(livePage('data/villages.json')).not.toContain(village.id);
    expect(livePage('data/villages.json')).toContain(other.id);
    const { docs } = await cms.payload.find({ collection: 'releases', where: { state: { equals: 'live' } } });
    expect(docs[0]?.error).toBe(
      '“水口村”没有上线，网站上没有这一条：“水口村”的公开内容里有手机号码（138…），请改成打码形式（如 138****5678）后再发布。',
    );
    expect(docs[0]?.errorRecord).toBe(`villages/${village.id}`);
    await cms.payload.update({
      collection: 'villages',
      id: village.id,
      data: { introduction: '联系人电话 138****5678。' },
    });
    expect(await publish('测试')).toMatchObject({ kind: 'live', held: [] });
    expect(livePage('data/villages.json')).toContain('水口村');
  });

  it('keeps five releases and never removes the live one', async () => {
    const { keptReleases, pruneReleases, liveRelease, releasesKept } =
      await import('#cms/publish/release-folders.ts');
    for (let n = 0; n < 3; n += 1) await publish(`第 ${n} 次`);
    const releases = path.join(folder, 'releases');
    pruneReleases(releases);
    const names = keptReleases(releases);
    expect(names.length).toBeLessThanOrEqual(releasesKept);
    expect(names).toContain(liveRelease(releases));
  });

  it('lets one publisher at a time work on a data folder and takes over from a dead one', async () => {
    const { takePublishLock } = await import('#cms/publish/publish-lock.ts');
    const lockFolder = path.join(folder, 'lock');
    const release = takePublishLock(lockFolder);
    expect(release).toBeTypeOf('function');
    expect(takePublishLock(lockFolder)).toBeNull();
    release?.();
    const other = await holdDataFolder(lockFolder, 'publisher');
    expect(takePublishLock(lockFolder)).toBeNull();
    await other.kill();
    const next = takePublishLock(lockFolder);
    expect(next).toBeTypeOf('function');
    next?.();
  });
});
