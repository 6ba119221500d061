import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import os from 'node:os';
import path from 'node:path';
import { BasePayload, type Payload } from 'payload';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';

interface DrizzleKit {
  generateDrizzleJson(schema: Record<string, unknown>): Promise<Record<string, unknown>>;
  generateMigration(before: unknown, after: unknown): Promise<string[]>;
}

const folderOf = (database: string) => path.resolve('cms/database/migrations', database);
let cms: OpenCms;
let sqlite: Payload;
let mongodb: Payload;
let work: string;

/** The CMS's configuration on another database, connected or not. */
async function configuredFor(databaseUrl: string, { connect }: { connect: boolean }): Promise<Payload> {
  const config = await (await import('#cms/payload.config.ts')).default;
  return new BasePayload().init({
    config: { ...config, db: { ...config.db, ...createDatabaseAdapter({ databaseUrl }) } },
    disableDBConnect: !connect,
    disableOnInit: true,
  });
}

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-migrations-'));
  cms = await openCms();
  sqlite = await configuredFor('file:none.sqlite', { connect: false });
  mongodb = await configuredFor('mongodb://localhost/none?replicaSet=none', { connect: false });
});
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

/** Tables, columns, indexes and references of a database file, as reported by SQLite. */
function shapeOf(database: DatabaseSync): Record<string, unknown> {
  const ask = (query: string, ...values: string[]) => database.prepare(query).all(...values);
  const names = ask(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return Object.fromEntries(
    names.map(({ name }) => {
      const table = String(name);
      const indexes = ask(
        'SELECT name, "unique", partial FROM pragma_index_list(?) WHERE origin = \'c\' ORDER BY name',
        table,
      );
      return [
        table,
        {
          columns: ask(
            'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY name',
            table,
          ),
          indexes: indexes.map((index) => ({
            ...index,
            columns: ask(
              'SELECT name, "desc" FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno',
              String(index['name']),
            ),
          })),
          references: ask(
            'SELECT "from", "table", "to", on_delete, on_update FROM pragma_foreign_key_list(?) ORDER BY "from", "table"',
            table,
          ),
        },
      ];
    }),
  );
}

describe('on SQLite', () => {
  const adapter = (): Pick<SQLiteAdapter, 'schema' | 'requireDrizzleKit' | 'defaultDrizzleSnapshot'> =>
    sqlite.db;
  const kit = (): DrizzleKit => adapter().requireDrizzleKit();

  test('the newest snapshot is the schema of the collections as they are now', async () => {
    const newest =
      readdirSync(folderOf('sqlite'))
        .filter((file) => file.endsWith('.json'))
        .sort()
        .at(-1) ?? '';
    const snapshot: unknown = JSON.parse(readFileSync(path.join(folderOf('sqlite'), newest), 'utf8'));
    const statements = await kit().generateMigration(
      snapshot,
      await kit().generateDrizzleJson(adapter().schema),
    );
    expect(statements, 'run npm run migration -- what-changed').toEqual([]);
  });

  test('an empty database migrates to exactly that schema', async () => {
    const file = path.join(work, 'migrated.sqlite');
    const payload = await configuredFor(`file:${file}`, { connect: true });
    await payload.destroy();
    const made = new DatabaseSync(':memory:');
    const json = await kit().generateDrizzleJson(adapter().schema);
    for (const statement of await kit().generateMigration(adapter().defaultDrizzleSnapshot, json))
      made.exec(statement);
    const [migrated, wanted] = [shapeOf(new DatabaseSync(file, { readOnly: true })), shapeOf(made)];
    expect(Object.keys(migrated).length).toBeGreaterThan(50);
    expect(migrated).toEqual(wanted);
  });
});

describe('on MongoDB', () => {
  test('the migrations load, have the same names as those of SQLite and can be run', async () => {
    const { migrations } = await import('#cms/database/migrations/mongodb/index.ts');
    const { migrations: others } = await import('#cms/database/migrations/sqlite/index.ts');
    expect(migrations.map(({ name }) => name)).toEqual(others.map(({ name }) => name));
    expect(migrations.length).toBeGreaterThan(0);
    for (const { up, down } of migrations) expect([typeof up, typeof down]).toEqual(['function', 'function']);
  });

  test('every collection has a model, with a unique index wherever a field must be unique', () => {
    const { collections } = mongodb.db as unknown as {
      collections: Record<
        string,
        { schema: { indexes(): [Record<string, unknown>, { unique?: boolean }][] } }
      >;
    };
    const missing = mongodb.config.collections.flatMap(({ slug, flattenedFields, indexes }) => {
      const unique = (collections[slug]?.schema.indexes() ?? [])
        .filter(([, options]) => options.unique)
        .map(([keys]) => Object.keys(keys).join('+'));
      const wanted = [
        ...flattenedFields.flatMap((field) =>
          'unique' in field && field.unique && field.name !== 'id' ? [field.name] : [],
        ),
        ...(indexes ?? []).flatMap((index) => (index.unique ? [index.fields.join('+')] : [])),
      ];
      return wanted.filter((name) => !unique.includes(name)).map((name) => `${slug}.${name}`);
    });
    expect(Object.keys(collections).length).toBeGreaterThanOrEqual(22);
    expect(missing).toEqual([]);
  });
});

test.each(['sqlite', 'mongodb'])(
  'the index of %s names every migration in its folder, oldest first',
  async (database) => {
    const { migrations }: { migrations: { name: string }[] } =
      database === 'sqlite'
        ? await import('#cms/database/migrations/sqlite/index.ts')
        : await import('#cms/database/migrations/mongodb/index.ts');
    const files = readdirSync(folderOf(database)).filter((file) => /^\d{8}_.*\.ts$/.test(file));
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  },
);
