import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';

/** A CMS of a test's own. */
export interface OpenCms {
  payload: Payload;
  /** Its data folder: database, media, dataset, releases. */
  dataDir: string;
  /** Closes the database and removes the data folder, unless the test gave one. */
  close: () => Promise<void>;
}

/** A new database on the server that `MONGODB_URL` names. */
function newMongodbUrl(): string {
  const url = new URL(process.env.MONGODB_URL ?? '');
  url.pathname = `/test-${crypto.randomUUID()}`;
  return url.href;
}

/** Whether this process's tests run on MongoDB: the project `integration on MongoDB` says so. */
const isOnMongodb = process.env.TEST_DATABASE === 'mongodb';

/**
 * Opens a CMS on a database of its own, brought up to date, in a new temporary folder or the one given. One per process:
 * settings are read once, so call it before anything of `cms/` is imported, and import what is under test after it.
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
  // The one that a request to the API is answered by, as in the product.
  const payload = await getPayload({ config });
  // Thousands of refusals are wanted; told each with its stack they take more time than the tests.
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
