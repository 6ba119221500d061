import { mongooseAdapter, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { surfaceWriteConflicts } from './surface-write-conflicts.ts';

/** A migration as `payload migrate:create` writes it into `cms/migrations/mongodb/index.ts`. */
export interface MongodbMigration {
  readonly name: string;
  up(args: MigrateUpArgs): Promise<void>;
  down(args: MigrateDownArgs): Promise<void>;
}

/** How the MongoDB adapter is set up. */
export interface MongodbSettings {
  /** `mongodb://` or `mongodb+srv://`, naming a replica set. */
  readonly databaseUrl: string;
  /** Folder that `payload migrate:create` writes to; absolute. */
  readonly migrationDir: string;
  /** Migrations to run when connecting. */
  readonly migrations: readonly MongodbMigration[];
}

/** Sorts and compares Chinese by pinyin, whatever the language of the request. */
const chinese = { locale: 'zh', strength: 3 };

/** Payload's MongoDB adapter; refuses a server on which its transactions would be silently switched off. */
export function mongodbDatabase(settings: MongodbSettings): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url: settings.databaseUrl,
    migrationDir: settings.migrationDir,
    collation: chinese,
    // Waits for collections and indexes: made while the first transactions run, they abort these, and until a unique
    // index exists nothing is unique.
    ensureIndexes: true,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  });
  return {
    ...stock,
    init({ payload }) {
      const adapter = stock.init({ payload });
      surfaceWriteConflicts(adapter);
      const { connect } = adapter;
      adapter.connect = async (options) => {
        await connect?.call(adapter, options);
        if (!Reflect.get(adapter, 'transactionOptions')) {
          await adapter.destroy?.();
          throw new Error(
            'MongoDB 不能用：DATABASE_URL 没有写明副本集，事务会被关掉，断电时可能留下只写了一半的记录。请在网址末尾加上副本集的名字，例如 mongodb://127.0.0.1:27017/stations?replicaSet=rs0（单机也可以 rs.initiate() 成副本集）。(Transactions need a replica set named in the URL.)',
          );
        }
        if (process.env['PAYLOAD_MIGRATING'] === 'true' || options?.hotReload) return;
        // Applied, not called: the interface has `unknown` for the arguments of every adapter's migrations.
        await Reflect.apply(adapter.migrate, adapter, [{ migrations: settings.migrations }]);
      };
      return adapter;
    },
  };
}
