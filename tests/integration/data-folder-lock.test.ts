import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreBackup } from '#cms/backup/restore-backup.ts';
import { writeBackup } from '#cms/backup/write-backup.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import { takeLock } from '#cms/locks/take-lock.ts';
import { takePublishLock } from '#cms/publish/publish-lock.ts';
import { holdDataFolder } from '../support/hold-data-folder.ts';

let work: string;
let dataDir: string;
let backup: string;
const installation = (dir: string) => ({
  dataDir: dir,
  databaseUrl: `file:${path.join(dir, 'database.sqlite')}`,
  mediaDir: path.join(dir, 'media'),
});
/** Creates a minimal database. */
const makeDatabase = (file: string) => {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE records (name TEXT); INSERT INTO records VALUES (1)');
  database.close();
};
beforeEach(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'data-folder-'));
  dataDir = path.join(work, 'data');
  backup = path.join(work, 'backup.zip');
  mkdirSync(path.join(dataDir, 'media'), { recursive: true });
  writeFileSync(path.join(dataDir, 'media', 'a.jpg'), 'picture');
  makeDatabase(path.join(dataDir, 'database.sqlite'));
  await writeBackup(installation(dataDir), backup);
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const restore = () => restoreBackup(installation(dataDir), backup, { isReplacing: true });

test('a restore beside a running server is refused, whatever port it has, and names it; nothing is moved', async () => {
  const server = await holdDataFolder(dataDir, 'serve');
  await expect(restore()).rejects.toThrow(
    `数据文件夹 ${dataDir} 正在使用：服务正在运行（进程 ${server.pid}，端口 4400）。请先停止服务`,
  );
  const byCommand = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'cms/start/restore.ts', backup, '--replace'],
    { env: { ...process.env, DATA_DIR: dataDir, PORT: '1', DATABASE_URL: '' }, encoding: 'utf8' },
  );
  expect(byCommand).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('✗ 没有恢复：') });
  expect(readdirSync(work).filter((name) => name.includes('before-restore'))).toEqual([]);
  await server.kill();
  expect(await restore()).toContain('before-restore');
});

test('a CMS that outlives its server, a publish, a backup or a build is in the way of a restore too', async () => {
  for (const [use, said] of [
    ['work', '另一个程序（生成网站，或另一次恢复）正在使用它'],
    ['backup', '正在备份。请等它结束'],
  ] as const) {
    const other = await holdDataFolder(dataDir, use);
    await expect(restore(), use).rejects.toThrow(said);
    await other.kill();
  }
  const publisher = await holdDataFolder(dataDir, 'publisher');
  const cms = await holdDataFolder(dataDir, 'work');
  await expect(restore()).rejects.toThrow('正在发布网站。请等它结束');
  await Promise.all([publisher.kill(), cms.kill()]);
});

test('while a restore goes on nobody starts, backs up or works, and each is told so', async () => {
  const other = await holdDataFolder(dataDir, 'restore');
  for (const use of ['serve', 'work', 'backup'] as const)
    await expect(openDataFolder(dataDir, use), use).rejects.toThrow('正在恢复备份。请等它结束，再试一次。');
  await expect(writeBackup(installation(dataDir), path.join(work, 'b.zip'))).rejects.toThrow('正在恢复备份');
  await other.kill();
  (await openDataFolder(dataDir, 'work'))();
});

test('a second server on the same folder is refused, and a backup beside the first is not', async () => {
  const server = await holdDataFolder(dataDir, 'serve');
  const second = await holdDataFolder(dataDir, 'serve');
  expect(second.said).toContain(`已有一个服务在使用（进程 ${server.pid}，端口 4400）。请先停止它`);
  await second.kill();
  expect((await writeBackup(installation(dataDir), path.join(work, 'b.zip'))).files).toBe(2);
  await server.kill();
}, 60_000);

test('a start waits for the server before it, which is just ending', async () => {
  const server = await holdDataFolder(dataDir, 'serve');
  setTimeout(() => void server.kill(), 500);
  (await openDataFolder(dataDir, 'serve', 1))();
});

test('what a killed holder left holds up nobody, even where another program has its number', async () => {
  const server = await holdDataFolder(dataDir, 'serve');
  await server.kill();
  // The lock file names the PID of this process.
  writeFileSync(path.join(dataDir, 'locks', 'server.json'), JSON.stringify({ pid: process.pid, port: 1 }));
  (await openDataFolder(dataDir, 'serve', 1))();
  const publisher = await holdDataFolder(dataDir, 'publisher');
  expect(takePublishLock(dataDir)).toBeNull();
  await publisher.kill();
  const giveBack = takePublishLock(dataDir);
  expect(giveBack).toBeTypeOf('function');
  expect(takePublishLock(dataDir)).toBeNull();
  giveBack?.();
  giveBack?.();
});

test('a lock alone and a shared one exclude each other within one process too', () => {
  const shared = [takeLock(dataDir, 'folder', 'shared'), takeLock(dataDir, 'folder', 'shared')];
  expect(takeLock(dataDir, 'folder', 'alone')).toBeNull();
  for (const giveBack of shared) giveBack?.();
  const alone = takeLock(dataDir, 'folder', 'alone');
  expect(takeLock(dataDir, 'folder', 'shared')).toBeNull();
  alone?.();
  expect(takeLock(dataDir, 'folder', 'shared')).toBeTypeOf('function');
});

test('two backups at once: the second is told of the first', async () => {
  const other = await holdDataFolder(dataDir, 'backup');
  await expect(writeBackup(installation(dataDir), path.join(work, 'b.zip'))).rejects.toThrow(
    '另一个备份正在进行',
  );
  await other.kill();
});

test('what is made in a data folder is for its user alone, restored files too', async () => {
  await restore();
  for (const name of ['database.sqlite', 'media', 'media/a.jpg', 'locks', 'locks/folder'])
    expect(statSync(path.join(dataDir, name)).mode & 0o077, name).toBe(0);
  expect(readFileSync(path.join(dataDir, 'media', 'a.jpg'), 'utf8')).toBe('picture');
  expect(existsSync(path.join(dataDir, 'locks', 'restore-unfinished'))).toBe(false);
});
