import type { SqliteMigration } from '#cms/database/run-sqlite-migrations.ts';

/** The migrations of the SQLite database, oldest first. */
export const migrations: SqliteMigration[] = [];
