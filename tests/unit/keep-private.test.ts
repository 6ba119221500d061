import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepPrivate } from '#cms/start/keep-private.ts';

const work = mkdtempSync(path.join(tmpdir(), 'keep-private-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a start closes the data folder, all private things in it and a database elsewhere to other users', () => {
  const dataDir = path.join(work, 'data');
  const outside = path.join(work, 'outside.sqlite');
  mkdirSync(path.join(dataDir, 'media'), { recursive: true });
  mkdirSync(path.join(dataDir, 'releases', 'one'), { recursive: true });
  const files = ['secret', 'database.sqlite', 'media/a.jpg'].map((name) => path.join(dataDir, name));
  for (const file of [...files, outside]) {
    writeFileSync(file, 'x');
    chmodSync(file, 0o644);
  }
  for (const dir of [dataDir, path.join(dataDir, 'media'), path.join(dataDir, 'releases')])
    chmodSync(dir, 0o755);
  expect(keepPrivate({ dataDir, databaseUrl: `file:${outside}` })).toEqual([]);
  for (const file of [...files, outside]) expect((statSync(file).mode & 0o777).toString(8), file).toBe('600');
  for (const dir of [dataDir, path.join(dataDir, 'media'), path.join(dataDir, 'releases')])
    expect((statSync(dir).mode & 0o777).toString(8), dir).toBe('700');
  // Not changed, because a release is public and has tens of thousands of files. The folder around it is
  // closed.
  expect(statSync(path.join(dataDir, 'releases', 'one')).isDirectory()).toBe(true);
});
