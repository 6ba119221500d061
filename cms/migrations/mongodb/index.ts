import type { MongodbMigration } from '#cms/database/mongodb-adapter.ts';

/** The migrations of the MongoDB database, oldest first. */
export const migrations: MongodbMigration[] = [];
