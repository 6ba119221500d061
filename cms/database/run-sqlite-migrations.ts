import type { MigrateDownArgs, MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';

/** A migration as `payload migrate:create` writes it into `cms/database/migrations/sqlite/index.ts`. */
export interface SqliteMigration {
  readonly name: string;
  up(args: MigrateUpArgs): Promise<void>;
  down(args: MigrateDownArgs): Promise<void>;
}

/** Names of the migrations that were run, with their batch numbers; empty for a new database. */
async function readDone(database: Pick<SQLiteAdapter['client'], 'execute'>): Promise<Map<string, number>> {
  const tables = await database.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  );
  if (tables.rows.length === 0) return new Map();
  const { rows } = await database.execute('SELECT name, batch FROM payload_migrations');
  return new Map(rows.map((row) => [String(row['name']), Number(row['batch'])]));
}

/**
 * Runs the migrations that are new to this database, each completely or not at all. Throws the first error.
 * Payload's own function ends the process instead or, if the database was once opened with schema push, waits
 * forever for an answer at a terminal.
 */
export async function runSqliteMigrations(
  adapter: SQLiteAdapter,
  migrations: readonly SqliteMigration[],
): Promise<void> {
  const done = await readDone(adapter.client);
  if ([...done.values()].includes(-1)) {
    throw new Error(
      '数据库升级停止：这个数据库曾以开发方式（schema push）改过表结构，不能再自动升级。请恢复备份，或换一个新的数据库文件。(payload_migrations holds batch -1.)',
    );
  }
  const batch = Math.max(0, ...done.values()) + 1;
  for (const migration of migrations) {
    if (!done.has(migration.name)) await runOne(adapter, migration, batch);
  }
}

/** The message of SQLite itself. drizzle wraps it in an error with the whole statement. */
function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? innermostMessage(error.cause) : error.message;
}

async function runOne(adapter: SQLiteAdapter, migration: SqliteMigration, batch: number): Promise<void> {
  const { payload } = adapter;
  const req = await createLocalReq({}, payload);
  const start = performance.now();
  try {
    await initTransaction(req);
    // The write lock is ours now. Another process may have run this migration while we waited for it.
    if ((await readDone(adapter.client)).has(migration.name)) {
      await killTransaction(req);
      return;
    }
    payload.logger.info(`Migrating: ${migration.name}`);
    const db = adapter.sessions[String(await req.transactionID)]?.db;
    // `Reflect.apply` instead of a call: `db` is typed as a database but gets a transaction, as in Payload's
    // own `migrate`.
    await Reflect.apply(migration.up, migration, [{ db, payload, req }]);
    await payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch }, req });
    await commitTransaction(req);
    payload.logger.info(`Migrated: ${migration.name} (${Math.round(performance.now() - start)} ms)`);
  } catch (cause) {
    await killTransaction(req);
    throw new Error(
      `数据库升级没有完成：${migration.name} 失败，这一步的改动已全部撤销，数据仍是升级前的样子。原因：${innermostMessage(cause)} (The migration failed and was rolled back.)`,
      { cause },
    );
  }
}
