import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { BSON, MongoClient } from 'mongodb';
import { BasePayload, type Payload } from 'payload';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dumpMongodb, loadMongodb } from '#cms/backup/mongodb-dump.ts';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { databaseTestConfig, entryData } from '../../fixtures/database/config.ts';
import { temporaryFolder } from '../../fixtures/database/temporary-folder.ts';
import { dropMongodb } from '../../support/drop-mongodb.ts';

const { MONGODB_URL = '' } = process.env;

/** Address of a new database that is removed when the test has finished. */
function newDatabase(): string {
  const url = new URL(MONGODB_URL);
  url.pathname = `/test-${crypto.randomUUID()}`;
  onTestFinished(() => dropMongodb(url.href));
  return url.href;
}

/** Opens the test CMS as an installation does, with a lease. */
async function openOn(databaseUrl: string, dataDir: string): Promise<Payload> {
  const db = createDatabaseAdapter({ databaseUrl, dataDir, migrations: { mongodb: [] } });
  const payload = await new BasePayload().init({ config: databaseTestConfig(db), disableOnInit: true });
  onTestFinished(() => payload.destroy());
  return payload;
}

/** Everything in a database, by collection. */
async function contentOf(databaseUrl: string): Promise<Record<string, string[]>> {
  const client = await MongoClient.connect(databaseUrl);
  try {
    const names = (await client.db().listCollections().toArray()).map(({ name }) => name);
    const all = await Promise.all(
      names.toSorted().map(async (name) => {
        const rows = await client.db().collection(name).find().sort({ _id: 1 }).toArray();
        return [name, rows.map((row) => BSON.EJSON.stringify(row, { relaxed: false }))] as const;
      }),
    );
    return Object.fromEntries(all.filter(([, rows]) => rows.length > 0));
  } finally {
    await client.close();
  }
}

describe.skipIf(!MONGODB_URL)('a backup of MongoDB', { timeout: 60_000 }, () => {
  test('brings back every record as it was, but not who worked with the database; the next start makes the indexes', async () => {
    const [from, to] = [newDatabase(), newDatabase()];
    const payload = await openOn(from, '/data/a');
    await payload.create({ collection: 'entries', data: entryData('first\u2028line', 3) });
    await payload.create({ collection: 'places', data: { name: '石门坎' } });
    const dump = path.join(temporaryFolder(), 'dump');
    await dumpMongodb(from, dump);
    const { leases, ...records } = await contentOf(from);
    expect(leases).toHaveLength(1);

    await loadMongodb(to, dump);
    expect(await contentOf(to)).toEqual(records);
    // Opening does not wait for another lease holder: the lease is not part of the backup.
    const restored = await openOn(to, '/data/b');
    const again = restored.create({ collection: 'places', data: { name: '石门坎' } });
    await expect(again).rejects.toThrow();
    expect(await restored.count({ collection: 'places' })).toEqual({ totalDocs: 1 });
  });

  test('that is damaged leaves the database empty', async () => {
    const [from, to] = [newDatabase(), newDatabase()];
    const payload = await openOn(from, '/data/a');
    await payload.create({ collection: 'places', data: { name: '石门坎' } });
    const dump = path.join(temporaryFolder(), 'dump');
    await dumpMongodb(from, dump);
    appendFileSync(path.join(dump, 'places.ndjson'), '{"_id": half\n');
    await expect(loadMongodb(to, dump)).rejects.toThrow();
    expect(await contentOf(to)).toEqual({});
  });
});
