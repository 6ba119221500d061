import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { indexManyValues } from './index-many-values.ts';
import { refuseLostTransactions } from './refuse-lost-transactions.ts';
import { runSqliteMigrations, type SqliteMigration } from './run-sqlite-migrations.ts';
import { acquireSqliteFile, releaseSqliteFile } from './shared-sqlite-file.ts';
import { SqliteClient } from './sqlite-client.ts';
import { sqlitePath } from './sqlite-path.ts';
import { sqliteSessions } from './sqlite-sessions.ts';
import { surfaceLockErrors } from './surface-lock-errors.ts';
import { wrapMethods } from './wrap-methods.ts';

/** How the SQLite adapter is set up. */
export interface SqliteSettings {
  /** `file:` and a path. */
  readonly databaseUrl: string;
  /** Folder that `payload migrate:create` writes to; absolute. */
  readonly migrationDir: string;
  /** Migrations to run when connecting. */
  readonly migrations: readonly SqliteMigration[];
  /** How long a write waits for an earlier one that makes no progress, in milliseconds. */
  readonly lockTimeoutMs: number;
}

/** Payload's migration commands: each drops or rebuilds tables, so foreign keys must be off. */
const migrationCommands = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'];

/**
 * Payload's SQLite adapter with our own connections, transactions and migrations; see `LazyTransaction` for
 * the reason.
 */
export function sqliteDatabase(settings: SqliteSettings): DatabaseAdapterObj<SQLiteAdapter> {
  const filePath = sqlitePath(settings.databaseUrl);
  const stock = sqliteAdapter({
    client: { url: `file:${filePath}` },
    idType: 'uuid',
    migrationDir: settings.migrationDir,
    // Never true: after one start with push, Payload's migrations always ask a question at the terminal.
    push: false,
    afterSchemaInit: [indexManyValues],
  });
  return { ...stock, init: ({ payload }) => ownConnection(stock.init({ payload }), filePath, settings) };
}

function ownConnection(adapter: SQLiteAdapter, filePath: string, settings: SqliteSettings): SQLiteAdapter {
  const { connect, destroy } = adapter;
  let migrationsRunning = 0;
  let isConnected = false;

  const asMigration = async <T>(work: () => Promise<T>): Promise<T> => {
    migrationsRunning += 1;
    try {
      return await work();
    } finally {
      migrationsRunning -= 1;
    }
  };

  Object.assign(adapter, sqliteSessions(adapter));
  wrapMethods(adapter, migrationCommands, asMigration);
  surfaceLockErrors(adapter);
  refuseLostTransactions(adapter);

  adapter.connect = async (options) => {
    if (!isConnected) {
      const file = await acquireSqliteFile(filePath);
      isConnected = true;
      adapter.client = new SqliteClient(file, {
        lockTimeoutMs: settings.lockTimeoutMs,
        isMigrating: () => migrationsRunning > 0,
      });
    }
    await connect?.call(adapter, options);
    // Payload runs migrations in production only. Here they also run in development and in tests, because
    // there is no schema push. Payload's command line connects before it runs its command, and sets this
    // variable.
    if (process.env['PAYLOAD_MIGRATING'] === 'true' || options?.hotReload) return;
    await asMigration(() => runSqliteMigrations(adapter, settings.migrations));
  };

  adapter.destroy = async () => {
    await destroy?.call(adapter);
    if (!isConnected) return;
    isConnected = false;
    adapter.client.close();
    await releaseSqliteFile(filePath);
  };

  return adapter;
}
