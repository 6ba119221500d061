import path from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SqliteMigration } from '#cms/database/run-sqlite-migrations.ts';
import { createTables } from '../../fixtures/database/create-tables.ts';
import { openPayload } from '../../fixtures/database/open-payload.ts';
import { temporaryFolder } from '../../fixtures/database/temporary-folder.ts';
import { openNewSqlite } from '../../fixtures/database/test-databases.ts';

const down = () => Promise.resolve();

/** What drizzle generates when a column of `places` changes: a new table replaces the old one. */
const rebuildPlaces: SqliteMigration = {
  name: '00000000_000001_rebuild_places',
  down,
  async up({ db }) {
    await db.run(sql`PRAGMA foreign_keys=OFF;`);
    await db.run(
      sql`CREATE TABLE __new_places (id text(36) PRIMARY KEY NOT NULL, name text NOT NULL, updated_at text NOT NULL, created_at text NOT NULL, town text DEFAULT 'here' NOT NULL);`,
    );
    await db.run(
      sql`INSERT INTO __new_places (id, name, updated_at, created_at) SELECT id, name, updated_at, created_at FROM places;`,
    );
    await db.run(sql`DROP TABLE places;`);
    await db.run(sql`ALTER TABLE __new_places RENAME TO places;`);
    await db.run(sql`PRAGMA foreign_keys=ON;`);
  },
};

const failing: SqliteMigration = {
  name: '00000000_000002_failing',
  down,
  async up({ db }) {
    await db.run(sql`CREATE TABLE half (id text);`);
    await db.run(sql`UPDATE places SET name = 'changed';`);
    await db.run(sql`INSERT INTO absent VALUES (1);`);
  },
};

const dangling: SqliteMigration = {
  name: '00000000_000003_dangling',
  down,
  async up({ db }) {
    await db.run(sql`DELETE FROM places;`);
  },
};

describe('migrations on SQLite', { timeout: 60_000 }, () => {
  test('one that rebuilds a table keeps the references to it, and foreign keys hold again afterwards', async () => {
    const before = await openNewSqlite();
    const place = await before.create({ collection: 'places', data: { name: 'hall' } });
    const data = { title: 'at the hall', total: 0, places: [place.id] };
    const { id } = await before.create({ collection: 'entries', data });
    await before.destroy();

    const payload = await openPayload(`file:${before.filePath}`, {
      migrations: [createTables, rebuildPlaces],
    });
    onTestFinished(() => payload.destroy());
    const entry = await payload.findByID({ collection: 'entries', id });
    expect(entry.places).toMatchObject([{ id: place.id, name: 'hall' }]);

    await payload.delete({ collection: 'places', id: place.id });
    expect(await payload.findByID({ collection: 'entries', id })).toMatchObject({ places: [] });
  });

  test('a failing one leaves nothing and says what failed', async () => {
    const before = await openNewSqlite();
    await before.create({ collection: 'places', data: { name: 'hall' } });
    await before.destroy();

    const open = openPayload(`file:${before.filePath}`, { migrations: [createTables, failing] });
    await expect(open).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: 数据库升级没有完成：00000000_000002_failing 失败，这一步的改动已全部撤销，数据仍是升级前的样子。原因：no such table: absent (The migration failed and was rolled back.)]`,
    );

    const payload = await openPayload(`file:${before.filePath}`);
    onTestFinished(() => payload.destroy());
    const tables = await payload.db.drizzle.run(sql`SELECT name FROM sqlite_master WHERE name = 'half'`);
    expect(tables.rows).toEqual([]);
    const { docs } = await payload.find({ collection: 'places' });
    expect(docs).toMatchObject([{ name: 'hall' }]);
    const done = await payload.find({ collection: 'payload-migrations' });
    expect(done.docs.map(({ name }) => name)).toEqual([createTables.name]);
  });

  test('one that leaves references to nothing is undone', async () => {
    const before = await openNewSqlite();
    const place = await before.create({ collection: 'places', data: { name: 'hall' } });
    await before.create({
      collection: 'entries',
      data: { title: 'at the hall', total: 0, places: [place.id] },
    });
    await before.destroy();

    const open = openPayload(`file:${before.filePath}`, { migrations: [createTables, dangling] });
    await expect(open).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: 数据库升级没有完成：00000000_000003_dangling 失败，这一步的改动已全部撤销，数据仍是升级前的样子。原因：有 2 处引用落空（_entries_v_rels → places，entries_rels → places），已全部撤销。(The migration leaves foreign keys that point nowhere.) (The migration failed and was rolled back.)]`,
    );

    const payload = await openPayload(`file:${before.filePath}`);
    onTestFinished(() => payload.destroy());
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 1 });
  });

  test('two starts at once run each migration once', async () => {
    const url = `file:${path.join(temporaryFolder(), 'test.sqlite')}`;
    const migrations = [createTables, rebuildPlaces];
    const opened = await Promise.all([1, 2].map(() => openPayload(url, { migrations })));
    onTestFinished(async () => {
      for (const payload of opened) await payload.destroy();
    });
    const done = await opened[0]?.find({ collection: 'payload-migrations', sort: 'name' });
    expect(done?.docs.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  test('a database that schema push has touched is refused instead of asking at the terminal', async () => {
    const before = await openNewSqlite();
    await before.create({ collection: 'payload-migrations', data: { name: 'dev', batch: -1 } });
    await before.destroy();
    const open = openPayload(`file:${before.filePath}`, { migrations: [createTables] });
    await expect(open).rejects.toThrow('schema push');
  });

  test('tables of text and number lists are indexed by their parent', async () => {
    const payload = await openNewSqlite();
    const plan = await payload.db.drizzle.run(
      sql`EXPLAIN QUERY PLAN SELECT text FROM entries_texts WHERE parent_id = 'x' ORDER BY "order"`,
    );
    expect(String(plan.rows[0]?.['detail'])).toContain('entries_texts_parent_path_idx');
  });
});
