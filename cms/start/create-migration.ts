/**
 * After a change of the collections: creates the next migrations for SQLite and MongoDB, the types of the
 * records, and the list of the admin's components.
 *
 *     npm run migration -- what-changed
 *
 * It compares the collections with the newest snapshot in cms/database/migrations/sqlite, without a database.
 * MongoDB has no columns to change, so its migration is empty. Fill it in if stored values must be changed.
 * Read the new files before you commit them. The migrations run automatically at the next start.
 */
import fs from 'node:fs';
import path from 'node:path';
import { BasePayload, generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { settings } from '#cms/env/env.ts';
import { mendMigration } from '#cms/database/migrations/mend-migration.ts';
import { writeMigrationIndex } from '#cms/database/migrations/write-migration-index.ts';
import configPromise from '#cms/payload.config.ts';

/** Only the kind of database matters here. No connection is opened. */
const adapters = {
  sqlite: 'file:none.sqlite',
  mongodb: 'mongodb://localhost/none?replicaSet=none',
} as const;

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Name the migration, in lower case with hyphens: npm run migration -- add-parking');
  process.exit(1);
}

process.env.PAYLOAD_MIGRATING = 'true';
const config = await configPromise;
/** File name of the new migration. Both databases get the same name, however long their creation takes. */
let madeName: string | undefined;
for (const [folder, databaseUrl] of Object.entries(adapters)) {
  const dir = path.join(settings.rootDir, 'cms', 'database', 'migrations', folder);
  const before = new Set(fs.readdirSync(dir));
  const adapter = createDatabaseAdapter({ databaseUrl, migrationDir: dir });
  const payload = await new BasePayload().init({
    config: { ...config, db: { ...config.db, ...adapter } },
    disableDBConnect: true,
    disableOnInit: true,
  });
  await payload.db.createMigration({
    migrationName: name,
    payload,
    skipEmpty: folder === 'sqlite',
    forceAcceptWarning: true,
  });
  for (const file of fs.readdirSync(dir)) {
    if (before.has(file) || !file.endsWith('.ts')) continue;
    madeName ??= file;
    const made = path.join(dir, madeName);
    if (file !== madeName) fs.renameSync(path.join(dir, file), made);
    fs.writeFileSync(made, mendMigration(fs.readFileSync(made, 'utf8')));
  }
  writeMigrationIndex(dir, folder);
}
await generateTypes(config, { log: false });
await generateImportMap(config, { log: false, force: true });
process.exit(0);
