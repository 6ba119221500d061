import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';

/** A CMS that belongs to one test. */
export interface OpenCms {
  payload: Payload;
  /** Its data folder: database, media, dataset, releases. */
  dataDir: string;
  /** Closes the database and removes the data folder, unless the test provided the folder. */
  close: () => Promise<void>;
}

/** URL of a new database on the server that `MONGODB_URL` names. */
function newMongodbUrl(): string {
  const url = new URL(process.env.MONGODB_URL ?? '');
  url.pathname = `/test-${crypto.randomUUID()}`;
  return url.href;
}

/** Whether this process's tests run on MongoDB: the project `integration on MongoDB` sets the variable. */
const isOnMongodb = process.env.TEST_DATABASE === 'mongodb';

/**
 * Opens a CMS on its own, migrated database, in a new temporary folder or the given one. Only one per
 * process: settings are read once. Call it before importing anything of `cms/`, and import the code under
 * test afterwards.
 */
export async function openCms({
  dataDir,
  databaseUrl,
}: { dataDir?: string; databaseUrl?: string } = {}): Promise<OpenCms> {
  const folder = dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'practice-stations-'));
  Object.assign(process.env, { DATA_DIR: folder, NODE_ENV: 'test' });
  for (const name of ['DATABASE_URL', 'BASE_PATH', 'SITE_URL', 'ADMIN_EMAIL', 'ADMIN_PASSWORD'])
    process.env[name] = '';
  if (databaseUrl) process.env.DATABASE_URL = databaseUrl;
  else if (isOnMongodb) process.env.DATABASE_URL = newMongodbUrl();
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('#cms/payload.config.ts'),
  ]);
  // The same instance that answers API requests, as in the product.
  const payload = await getPayload({ config });
  // The tests cause thousands of refusals. Logging each with its stack takes more time than the tests.
  payload.logger.level = 'silent';
  return {
    payload,
    dataDir: folder,
    close: async () => {
      if (isOnMongodb && !databaseUrl) await payload.db.connection.dropDatabase();
      await payload.destroy();
      (globalThis as { _payload?: Map<string, unknown> })._payload?.delete('default');
      if (dataDir === undefined) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
