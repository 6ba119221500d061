import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tables } from '#content/schema/index.ts';
import { held, writeTown } from '../../support/history-town.ts';

let work: string;
const installation = (name: string) => {
  const dataDir = path.join(work, name);
  return {
    dataDir,
    databaseUrl: `file:${path.join(dataDir, 'database.sqlite')}`,
    mediaDir: path.join(dataDir, 'media'),
  };
};
const [march, april, may] = [held('a1', '2026-03-05'), held('a2', '2026-04-05'), held('a3', '2026-05-05')];

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'continue-'));
  const { dataDir } = installation('town');
  mkdirSync(dataDir, { recursive: true });
  new DatabaseSync(path.join(dataDir, 'database.sqlite')).close();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

async function publish(name: string, rows: readonly Tables['activities'][number][], day: string) {
  vi.resetModules();
  const { keepHistory } = await import('#cms/history/keep-history.ts');
  const siteDir = path.join(work, 'site');
  await writeTown(siteDir, rows);
  const at = new Date(`${day}T10:00:00+08:00`);
  const { dataDir } = installation(name);
  await keepHistory({
    dataDir,
    siteDir,
    basePath: '/',
    kind: 'release',
    at,
    reasonOf: () => Promise.resolve(''),
  });
}
async function chainOf(name: string) {
  const { readChain } = await import('#cms/history/chain-file.ts');
  return readChain(path.join(installation(name).dataDir, 'history')).map(({ kind }) => kind);
}
async function backUp() {
  const { writeBackup } = await import('#cms/backup/write-backup.ts');
  await writeBackup(installation('town'), path.join(work, 'backup.zip'));
}
async function restore(name: string) {
  const { restoreBackup } = await import('#cms/backup/restore-backup.ts');
  await restoreBackup(installation(name), path.join(work, 'backup.zip'), { isReplacing: true });
}
const keyOf = (name: string) => readFileSync(path.join(installation(name).dataDir, 'history-key'), 'utf8');

test('a backup brought to another machine has history and key, and its next entry says that it comes from a backup', async () => {
  await publish('town', [march], '2026-03-06');
  await backUp();
  await publish('town', [march, april], '2026-04-06');
  await restore('elsewhere');
  expect(keyOf('elsewhere')).toBe(keyOf('town'));
  expect(await chainOf('elsewhere')).toEqual(['release']);
  await publish('elsewhere', [march, may], '2026-05-06');
  await publish('elsewhere', [march, april, may], '2026-05-07');
  expect(await chainOf('elsewhere')).toEqual(['release', 'restored', 'release']);
});

test('a backup restored over data whose history goes on from it loses none of what was public', async () => {
  await publish('town', [march], '2026-03-06');
  await backUp();
  await publish('town', [march, april], '2026-04-06');
  await restore('town');
  expect(await chainOf('town')).toEqual(['release', 'release']);
  await publish('town', [march], '2026-04-07');
  expect(await chainOf('town')).toEqual(['release', 'release', 'release']);
});

test('a history of another town in the way is not mixed in', async () => {
  await publish('town', [march], '2026-03-06');
  await backUp();
  await publish('other', [april], '2026-04-06');
  await publish('other', [april, may], '2026-05-06');
  new DatabaseSync(path.join(installation('other').dataDir, 'database.sqlite')).close();
  await restore('other');
  expect(await chainOf('other')).toEqual(['release']);
  expect(keyOf('other')).toBe(keyOf('town'));
});
