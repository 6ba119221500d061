import {
  mongooseAdapter,
  type MigrateDownArgs,
  type MigrateUpArgs,
  type MongooseAdapter,
} from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { bringIndexesUpToDate } from './bring-indexes-up-to-date.ts';
import { DatabaseLease } from './database-lease.ts';
import { indexLists } from './index-lists.ts';
import { isMongodb } from './is-mongodb.ts';
import { chinese, collateInChinese } from './mongodb-collation.ts';
import { mongodbSessions, transactionOptions } from './mongodb-sessions.ts';
import { queueOperationsOf } from './queue-transaction-operations.ts';
import { refuseLostTransactions } from './refuse-lost-transactions.ts';
import { writingOperations } from './surface-lock-errors.ts';
import { surfaceWriteConflicts } from './surface-write-conflicts.ts';
import { mustHaveTransactions } from './try-transactions.ts';
import { wrapMethods } from './wrap-methods.ts';

/** A migration as `payload migrate:create` writes it into `cms/database/migrations/mongodb/index.ts`. */
export interface MongodbMigration {
  readonly name: string;
  up(args: MigrateUpArgs): Promise<void>;
  down(args: MigrateDownArgs): Promise<void>;
}

/** How the MongoDB adapter is set up. */
export interface MongodbSettings {
  /** `mongodb://` or `mongodb+srv://`, of a server with transactions. */
  readonly databaseUrl: string;
  /** Folder that `payload migrate:create` writes to; absolute. */
  readonly migrationDir: string;
  /** Migrations to run when connecting. */
  readonly migrations: readonly MongodbMigration[];
  /**
   * Data folder of the installation. No other installation may use the database at the same time. Undefined:
   * any number may.
   */
  readonly dataDir?: string | undefined;
}

/** Payload's MongoDB adapter with reliable transactions, one collation, and indexes that match it. */
export function mongodbDatabase(settings: MongodbSettings): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url: settings.databaseUrl,
    migrationDir: settings.migrationDir,
    collation: chinese,
    // Indexes are created on connecting, before anything else. If they were created while the first
    // transactions run, they would abort these. Nothing is unique until a unique index exists.
    connectOptions: { autoIndex: false, autoCreate: false },
    transactionOptions,
  });
  return {
    ...stock,
    init({ payload }) {
      const adapter = stock.init({ payload });
      if (!isMongodb(adapter)) throw new Error(`Payload made an adapter for ${adapter.name}.`);
      return ownTransactions(adapter, settings);
    },
  };
}

function ownTransactions<Adapter extends MongooseAdapter & BaseDatabaseAdapter>(
  adapter: Adapter,
  settings: MongodbSettings,
): Adapter {
  const { connect, count, init, destroy } = adapter;
  let lease: DatabaseLease | undefined;
  surfaceWriteConflicts(adapter);
  wrapMethods(adapter, writingOperations, async (call) => {
    await lease?.mustHold();
    return call();
  });
  // Without a condition, the count of a collection is estimated, which MongoDB refuses inside a transaction.
  adapter.count = async (args) => {
    const isEstimate = Object.keys(args.where ?? {}).length === 0 && Boolean(await args.req?.transactionID);
    return count.call(adapter, isEstimate ? { ...args, where: { id: { exists: true } } } : args);
  };
  adapter.init = async () => {
    await init?.call(adapter);
    collateInChinese(adapter);
    indexLists(adapter);
  };
  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    try {
      queueOperationsOf(adapter.connection.getClient());
      await mustHaveTransactions(adapter.connection);
      // Payload disables transactions if the URL names no replica set.
      Object.assign(adapter, { transactionOptions }, mongodbSessions(adapter));
      refuseLostTransactions(adapter);
      if (options?.hotReload || process.env['PAYLOAD_MIGRATING'] === 'true') return;
      if (settings.dataDir !== undefined)
        lease ??= await DatabaseLease.take(adapter.connection, settings.dataDir);
      // A new database gets its indexes first, before any transaction. In an older one records may still lack
      // what must be unique now; its migrations fill it in.
      const isOlder = (await adapter.connection.listCollections()).some(
        ({ name }) => name === 'payload-migrations',
      );
      if (!isOlder) await bringIndexesUpToDate(adapter);
      // `Reflect.apply` instead of a call: the interface types the arguments of all migrations as `unknown`.
      await Reflect.apply(adapter.migrate, adapter, [{ migrations: settings.migrations }]);
      if (isOlder) await bringIndexesUpToDate(adapter);
    } catch (error) {
      await adapter.destroy?.();
      throw error;
    }
  };
  adapter.destroy = async () => {
    await lease?.release();
    lease = undefined;
    await destroy?.call(adapter);
  };
  return adapter;
}
