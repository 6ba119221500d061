import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { mustHaveDatabase, mustKnowRelease } from '#cms/start/must-have-database.ts';
import { putFormerAside } from '#cms/start/put-former-aside.ts';
import { openCms } from '../support/cms.ts';

const work = mkdtempSync(path.join(tmpdir(), 'missing-database-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const live = '20261126-120000-0123abcd';
let dataDir: string;
const settings = (more: { freshStart?: boolean; databaseUrl?: string } = {}) => ({
  dataDir,
  databaseUrl: `file:${path.join(dataDir, 'database.sqlite')}`,
  mediaDir: path.join(dataDir, 'media'),
  releasesDir: path.join(dataDir, 'releases'),
  datasetDir: path.join(dataDir, 'dataset'),
  freshStart: false,
  ...more,
});
/** A data folder with a live site but without its database. */
beforeEach(() => {
  dataDir = mkdtempSync(path.join(work, 'data-'));
  mkdirSync(path.join(dataDir, 'releases', live), { recursive: true });
  writeFileSync(path.join(dataDir, 'releases', live, 'index.html'), '真实的网站');
  symlinkSync(live, path.join(dataDir, 'releases', 'current'), 'dir');
  mkdirSync(path.join(dataDir, 'media'));
  writeFileSync(path.join(dataDir, 'media', 'a.jpg'), 'x');
  writeFileSync(path.join(dataDir, 'secret'), 'x'.repeat(64));
});
const database = () => path.join(dataDir, 'database.sqlite');

test('a database that is missing or empty beside a live site is refused with what was found and the ways on', () => {
  const message = (() => {
    try {
      mustHaveDatabase(settings());
      return '';
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll(dataDir, 'DATA').replaceAll(work, 'WORK') : '';
    }
  })();
  expect(message).toMatchInlineSnapshot(
    `"数据库文件 DATA/database.sqlite 不存在，但数据文件夹里有已发布的网站（1 个版本，正式网站是 20261126-120000-0123abcd）和1 个图片或文件。为了不让示例内容盖掉真实的网站，没有启动。有备份的，请先恢复：npm run restore -- 备份文件 --replace（备份一般在 WORK/backups）。只是数据文件夹或 DATABASE_URL 写错了的，请改正。确实要丢开这些、从头开始的，请用 FRESH_START=yes npm start（原有的网页和图片会移到旁边，不会删除）。"`,
  );
  writeFileSync(database(), '');
  expect(() => mustHaveDatabase(settings())).toThrow('是空的');
  rmSync(path.join(dataDir, 'releases'), { recursive: true });
  expect(() => mustHaveDatabase(settings())).toThrow('1 个图片或文件');
});

test('a new folder, one that has a database, one that is to begin anew and a database elsewhere are let in', () => {
  mustHaveDatabase(settings({ freshStart: true }));
  mustHaveDatabase(settings({ databaseUrl: 'mongodb://127.0.0.1/x' }));
  writeFileSync(database(), 'x');
  mustHaveDatabase(settings());
  rmSync(database());
  rmSync(path.join(dataDir, 'releases'), { recursive: true });
  rmSync(path.join(dataDir, 'media'), { recursive: true });
  mustHaveDatabase(settings());
});

test('a restore that was cut off is told, and by which backup it is finished', () => {
  mkdirSync(path.join(dataDir, 'locks'));
  writeFileSync(path.join(dataDir, 'locks', 'restore-unfinished'), '/b/x.zip');
  expect(() => mustHaveDatabase(settings({ freshStart: true }))).toThrow(
    '请再运行一次：npm run restore -- /b/x.zip --replace',
  );
});

test('the programs that would make a new database do not: start, build and publish end with the sentence', () => {
  for (const script of ['cms/start/prepare.ts', 'cms/start/publish.ts']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script],
      {
        env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
        encoding: 'utf8',
      },
    );
    expect(status, script).toBe(1);
    expect(stdout + stderr, script).toContain('为了不让示例内容盖掉真实的网站，没有启动');
    expect(stdout + stderr, script).not.toMatch(/\n\s+at /);
    expect(existsSync(database()), script).toBe(false);
  }
});

test('what cannot be read as a database is told in one sentence, without a stack', () => {
  writeFileSync(database(), 'this is no database '.repeat(500));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'cms/start/prepare.ts'],
    {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PAYLOAD_LOG_LEVEL: 'silent' },
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect(last.failed).toContain('数据库文件已损坏，或者不是数据库。请停止服务，用最近的备份恢复');
});

test('a database that holds nothing and knows nothing of the live release is refused; a first start that was cut off goes on', async () => {
  const cms = await openCms({ dataDir });
  try {
    await expect(mustKnowRelease(cms.payload, settings())).rejects.toThrow(
      '数据库里没有任何账号和记录，但数据文件夹里有已发布的网站（1 个版本',
    );
    await mustKnowRelease(cms.payload, settings({ freshStart: true }));
    await cms.payload.create({
      collection: 'releases',
      data: {
        state: 'live',
        directory: live,
        requestedAt: new Date().toISOString(),
        requestedAt_tz: 'Asia/Shanghai',
      },
    });
    await mustKnowRelease(cms.payload, settings());
  } finally {
    await cms.close();
  }
});

test('a start that begins anew puts the former site and pictures aside and deletes nothing', () => {
  const aside = putFormerAside(settings());
  expect(readdirSync(aside ?? '').toSorted()).toEqual(['media', 'releases']);
  expect(existsSync(path.join(aside ?? '', 'releases', live, 'index.html'))).toBe(true);
  expect(readdirSync(dataDir)).not.toContain('media');
  expect(putFormerAside(settings())).toBeNull();
});
