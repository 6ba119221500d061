import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { mongodbDatabase, type MongodbMigration } from './mongodb-adapter.ts';
import type { SqliteMigration } from './run-sqlite-migrations.ts';
import { sqliteDatabase } from './sqlite-adapter.ts';
import { migrations as mongodbMigrations } from './migrations/mongodb/index.ts';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts';

/** Which database to use, and how. */
export interface DatabaseSettings {
  /** `DATABASE_URL`: `file:` and a path, or `mongodb://…`. */
  readonly databaseUrl: string;
  /** Data folder of the installation. On MongoDB no other installation may use the database meanwhile. */
  readonly dataDir?: string;
  /**
   * Folder that `payload migrate:create` writes to. Default: `cms/database/migrations/<adapter>` under the
   * working directory.
   */
  readonly migrationDir?: string;
  /** Replace the CMS's own migrations, for tests with collections of their own. */
  readonly migrations?: {
    readonly sqlite?: readonly SqliteMigration[];
    readonly mongodb?: readonly MongodbMigration[];
  };
  /** How long a SQLite write waits for an earlier one without progress, in milliseconds; default 10,000. */
  readonly lockTimeoutMs?: number;
}

/**
 * The database adapter for a `DATABASE_URL`: SQLite for `file:`, MongoDB for `mongodb:`. Both use string ids,
 * run every operation as a transaction, and update the schema when they connect. Throws for any other URL.
 */
export function createDatabaseAdapter(settings: DatabaseSettings): DatabaseAdapterObj {
  const { databaseUrl, migrations } = settings;
  if (databaseUrl.startsWith('file:')) {
    return sqliteDatabase({
      databaseUrl,
      migrationDir: settings.migrationDir ?? path.resolve('cms/database/migrations/sqlite'),
      migrations: migrations?.sqlite ?? sqliteMigrations,
      lockTimeoutMs: settings.lockTimeoutMs ?? 10_000,
    });
  }
  if (/^mongodb(?:\+srv)?:\/\//.test(databaseUrl)) {
    return mongodbDatabase({
      databaseUrl,
      migrationDir: settings.migrationDir ?? path.resolve('cms/database/migrations/mongodb'),
      migrations: migrations?.mongodb ?? mongodbMigrations,
      dataDir: settings.dataDir,
    });
  }
  throw new Error(
    `DATABASE_URL 写成了 “${databaseUrl.replace(/\/\/[^@/]*@/, '//…@')}”：只认 file:（例如 file:.data/database.sqlite）和 mongodb://（例如 mongodb://127.0.0.1:27017/stations?replicaSet=rs0）。`,
  );
}
