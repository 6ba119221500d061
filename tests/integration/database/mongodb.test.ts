import { BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bringIndexesUpToDate } from '#cms/database/bring-indexes-up-to-date.ts';
import { DatabaseLease } from '#cms/database/database-lease.ts';
import { isMongodb } from '#cms/database/is-mongodb.ts';
import { mustHaveTransactions } from '#cms/database/try-transactions.ts';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { databaseTestConfig, entryData } from '../../fixtures/database/config.ts';
import { watchTransactions, type Watched } from '../../support/watch-transactions.ts';

const { MONGODB_URL = '' } = process.env;

/** Opens the test CMS on a new database of a server. Both are removed when the test has finished. */
async function openOn(serverUrl: string) {
  const url = new URL(serverUrl);
  url.pathname = `/test-${crypto.randomUUID()}`;
  const db = createDatabaseAdapter({ databaseUrl: url.href, migrations: { mongodb: [] } });
  const payload = await new BasePayload().init({ config: databaseTestConfig(db), disableOnInit: true });
  const adapter = payload.db;
  if (!isMongodb(adapter)) throw new Error(adapter.name);
  onTestFinished(async () => {
    await adapter.connection.dropDatabase();
    await payload.destroy();
  });
  return { payload, adapter };
}

describe.skipIf(!MONGODB_URL)('operations of one transaction on MongoDB', { timeout: 60_000 }, () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await watchTransactions(MONGODB_URL);
  });
  afterAll(() => watched.close());

  test('wait for each other, however many validations and hooks read at once with one request', async () => {
    const { payload } = await openOn(watched.url);
    const { id } = await payload.create({ collection: 'entries', data: entryData('read', 2) });
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0
          ? payload.find({ collection: 'entries', where: { title: { equals: 'read' } }, req })
          : payload.create({ collection: 'places', data: { name: `place ${n}` }, req }),
      ),
    );
    await payload.findByID({ collection: 'entries', id, req });
    await commitTransaction(req);
    expect((await payload.count({ collection: 'places' })).totalDocs).toBe(10);
    expect(watched.operations()).toBeGreaterThanOrEqual(40);
    expect(watched.mostAtOnce()).toBe(1);
  });

  test('are refused after it was rolled back, and leave nothing', async () => {
    const { payload, adapter } = await openOn(watched.url);
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const transactionID = await req.transactionID;
    await payload.create({ collection: 'places', data: { name: 'before' }, req });
    await killTransaction(req);
    const late = { ...req, transactionID } as typeof req;
    const write = payload.create({ collection: 'places', data: { name: 'after' }, req: late });
    await expect(write).rejects.toThrow('没有保存');
    await expect(adapter.commitTransaction(String(transactionID))).rejects.toThrow('没有保存');
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 0 });
  });

  test('do not report success when a hook caught the error of a call with its request', async () => {
    const { payload } = await openOn(watched.url);
    const data = entryData('swallowed', 2);
    const create = payload.create({ collection: 'entries', data, context: { swallowMissingPlace: true } });
    await expect(create).rejects.toThrow('没有保存');
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 0 });
  });
});

describe.skipIf(!MONGODB_URL)('a start on MongoDB', { timeout: 60_000 }, () => {
  test('accepts a server with transactions, also where the URL names no replica set', async () => {
    const url = new URL(MONGODB_URL);
    url.search = '';
    const { adapter } = await openOn(url.href);
    await expect(mustHaveTransactions(adapter.connection)).resolves.toBeUndefined();
    expect(await adapter.beginTransaction({})).toMatch(/^[\da-f-]{36}$/);
  });

  test('refuses a server that ignores transactions, in Chinese, and leaves nothing of the trial', async () => {
    const { adapter } = await openOn(MONGODB_URL);
    const { connection } = adapter;
    const trial = () => connection.collection('transaction-trial');
    const without = Object.create(connection, {
      // Writes like a server without transactions.
      collection: {
        value: (name: string) => {
          const collection = connection.collection(name);
          return Object.create(collection, {
            insertOne: { value: (document: { _id: never }) => collection.insertOne(document) },
          });
        },
      },
    });
    await expect(mustHaveTransactions(without)).rejects.toThrow(/没有真正的事务.*请改用副本集/);
    expect(await trial().countDocuments()).toBe(0);
  });

  test('makes each index once, and anew where it is gone or without the collation', async () => {
    const { adapter } = await openOn(MONGODB_URL);
    expect(await bringIndexesUpToDate(adapter)).toBe(0);
    const places = adapter.connection.collection('places');
    await places.dropIndex('name_1');
    expect(await bringIndexesUpToDate(adapter)).toBe(1);
    await places.dropIndex('name_1');
    await places.createIndex({ name: 1 }, { unique: true });
    expect(await bringIndexesUpToDate(adapter)).toBe(1);
    expect(await places.indexes()).toContainEqual(
      expect.objectContaining({
        name: 'name_1',
        unique: true,
        collation: expect.objectContaining({ locale: 'zh' }),
      }),
    );
  });
});

describe.skipIf(!MONGODB_URL)('the lease of a MongoDB database', { timeout: 60_000 }, () => {
  const times = { beatEvery: 100, silence: 600 };

  test('lets processes of one installation work side by side, and refuses another while it lives', async () => {
    const { adapter } = await openOn(MONGODB_URL);
    const own = await DatabaseLease.take(adapter.connection, '/data/a', times);
    const second = await DatabaseLease.take(adapter.connection, '/data/a', times);
    const began = performance.now();
    const other = DatabaseLease.take(adapter.connection, '/data/b', times);
    await expect(other).rejects.toThrow(/正由另一处 CMS 使用.*\/data\/a.*换一个数据库名/);
    expect(performance.now() - began).toBeLessThan(times.silence);
    await second.release();
    await own.release();
  });

  test('is free at once when it was given back', async () => {
    const { adapter } = await openOn(MONGODB_URL);
    await (await DatabaseLease.take(adapter.connection, '/data/a', times)).release();
    const began = performance.now();
    const other = await DatabaseLease.take(adapter.connection, '/data/b', times);
    expect(performance.now() - began).toBeLessThan(times.silence);
    await other.release();
  });

  test('is taken over from one that shows no sign of life, which then may not write', async () => {
    const { adapter } = await openOn(MONGODB_URL);
    // Its heartbeat is so rare that it counts as dead.
    const dead = await DatabaseLease.take(adapter.connection, '/data/a', { beatEvery: 60_000, silence: 600 });
    const other = await DatabaseLease.take(adapter.connection, '/data/b', times);
    await expect(dead.mustHold()).rejects.toThrow('已由另一处 CMS 接手');
    await expect(other.mustHold()).resolves.toBeUndefined();
    await dead.release();
    await expect(other.mustHold()).resolves.toBeUndefined();
    await other.release();
  });
});
