import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { sqlitePath } from '#cms/database/sqlite-path.ts';
import { createTables } from '../../fixtures/database/create-tables.ts';
import { openPayload } from '../../fixtures/database/open-payload.ts';
import { temporaryFolder } from '../../fixtures/database/temporary-folder.ts';

describe('DATABASE_URL', { timeout: 60_000 }, () => {
  test.each([
    ['file:/data/a.sqlite', '/data/a.sqlite'],
    ['file:///data/a.sqlite', '/data/a.sqlite'],
    ['file:.data/a.sqlite', path.resolve('.data/a.sqlite')],
    ['file:/数据 100%/库.sqlite', '/数据 100%/库.sqlite'],
  ])('%s is the file %s', (url, file) => {
    expect(sqlitePath(url)).toBe(file);
  });

  test('chooses the adapter, and ids are text on both', () => {
    const sqlite = createDatabaseAdapter({ databaseUrl: 'file:a.sqlite' });
    expect(sqlite).toMatchObject({ name: 'sqlite', defaultIDType: 'text' });
    const mongodb = createDatabaseAdapter({ databaseUrl: 'mongodb://127.0.0.1/stations?replicaSet=rs0' });
    expect(mongodb).toMatchObject({ name: 'mongoose', defaultIDType: 'text' });
  });

  test('any other kind is refused with examples and without its password', () => {
    const open = () => createDatabaseAdapter({ databaseUrl: 'postgres://clerk:secret@db/stations' });
    expect(open).toThrowErrorMatchingInlineSnapshot(
      `[Error: DATABASE_URL 写成了 “postgres://…@db/stations”：只认 file:（例如 file:.data/database.sqlite）和 mongodb://（例如 mongodb://127.0.0.1:27017/stations?replicaSet=rs0）。]`,
    );
  });

  test('a database in memory is refused', () => {
    expect(() => createDatabaseAdapter({ databaseUrl: 'file::memory:' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: DATABASE_URL 写成了 “file::memory:”：file: 后面要写数据库文件的路径，例如 file:.data/database.sqlite]`,
    );
  });

  test('a path with spaces, Chinese and a percent sign in a folder that is not there yet works', async () => {
    const file = path.join(temporaryFolder(), '数据 100%', 'town.sqlite');
    const payload = await openPayload(`file:${file}`, { migrations: [createTables] });
    onTestFinished(() => payload.destroy());
    expect(fs.existsSync(file)).toBe(true);
  });

  test('a place where no file can be made is named in the error', async () => {
    const file = path.join(temporaryFolder(), 'a-file');
    fs.writeFileSync(file, 'not a folder');
    const open = openPayload(`file:${file}/town.sqlite`);
    await expect(open).rejects.toThrow(`打不开数据库文件 ${file}/town.sqlite`);
  });
});
