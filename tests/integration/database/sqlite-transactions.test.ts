import fs from 'node:fs';
import { sql } from '@payloadcms/db-sqlite';
import { describe, expect, test, vi } from 'vitest';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { openPayload } from '../../fixtures/database/open-payload.ts';
import { entryData } from '../../fixtures/database/config.ts';
import { openNewSqlite } from '../../fixtures/database/test-databases.ts';

describe('transactions on SQLite', { timeout: 60_000 }, () => {
  test('a hook that writes without its request gets an error that tells why, and nothing is stored', async () => {
    const payload = await openNewSqlite({ lockTimeoutMs: 300 });
    const context = { alsoWritePlace: 'without-req' };
    const create = payload.create({ collection: 'entries', data: entryData('stuck', 2), context });
    const error: unknown = await create.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'WriteLockTimeout', status: 503, isPublic: true });
    expect(String(error).replace(/\d+ ms/, '… ms')).toMatchInlineSnapshot(
      `"WriteLockTimeout: 没有写入：等了 0.3 秒，数据库仍不能写。前一个写操作一直没有结束。请稍后重新保存；如果总在同一处出现，多半是某个钩子（hook）写数据时没有传 req，在等它自己。 (SQLite write lock timed out after … ms. An earlier transaction neither ran a statement nor ended. A hook that writes without passing \`req\` waits for its own transaction: pass \`req\` to every payload call in a hook.)"`,
    );
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 0 });

    await payload.create({ collection: 'entries', data: entryData('after', 2) });
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 1 });
  });

  test('the log tells which statement the lock was held by, without its values', async () => {
    const payload = await openNewSqlite({ lockTimeoutMs: 300 });
    const context = { alsoWritePlace: 'without-req' };
    const create = payload.create({ collection: 'entries', data: entryData('stuck', 2), context });
    const error: unknown = await create.catch((reason: unknown) => reason);
    expect(error).toHaveProperty(
      'cause.message',
      expect.stringMatching(/last statement: UPDATE "_entries_v"/),
    );
  });

  test('writers that queue behind a working one wait longer than the time-out without failing', async () => {
    const payload = await openNewSqlite({ lockTimeoutMs: 300 });
    const creates = Array.from({ length: 8 }, (_, index) =>
      payload.create({
        collection: 'entries',
        data: entryData(`entry ${index}`, 1),
        context: { waitMs: 120 },
      }),
    );
    await expect(Promise.all(creates)).resolves.toHaveLength(8);
  });

  test('readers do not wait for a writer and see what was last committed', async () => {
    const payload = await openNewSqlite();
    const order: string[] = [];
    const writing = payload
      .create({ collection: 'entries', data: entryData('slow', 2), context: { waitMs: 500 } })
      .then(() => order.push('write'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const during = await payload.count({ collection: 'entries' });
    order.push('read');
    await writing;
    expect(order).toEqual(['read', 'write']);
    expect(during).toEqual({ totalDocs: 0 });
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 1 });
  });

  test('a transaction that has only read keeps nobody from writing', async () => {
    const payload = await openNewSqlite({ lockTimeoutMs: 300 });
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.count({ collection: 'places', req });
    await payload.create({ collection: 'places', data: { name: 'meanwhile' } });
    expect(await payload.count({ collection: 'places', req })).toEqual({ totalDocs: 1 });
    await commitTransaction(req);
  });

  test('a transaction that has written reads its own writes, others do not', async () => {
    const payload = await openNewSqlite();
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.create({ collection: 'places', data: { name: 'own' }, req });
    expect(await payload.count({ collection: 'places', req })).toEqual({ totalDocs: 1 });
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 0 });
    await commitTransaction(req);
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 1 });
  });

  test('what still writes after its transaction was rolled back fails instead of writing outside of it', async () => {
    const payload = await openNewSqlite();
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const late = { ...req };
    await payload.create({ collection: 'places', data: { name: 'first' }, req });
    await killTransaction(req);
    await expect(
      payload.create({ collection: 'places', data: { name: 'late' }, req: late }),
    ).rejects.toThrow();
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 0 });
  });

  test('an operation whose transaction a caught error rolled back is not reported as saved', async () => {
    const payload = await openNewSqlite();
    const context = { swallowMissingPlace: true };
    const create = payload.create({ collection: 'entries', data: entryData('lost', 2), context });
    await expect(create).rejects.toThrow('没有保存');
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 0 });
  });

  test('a value that must be unique is still named by its field', async () => {
    const payload = await openNewSqlite();
    await payload.create({ collection: 'places', data: { name: 'same' } });
    const again = payload.create({ collection: 'places', data: { name: 'same' } });
    await expect(again).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: 'name' }] },
    });
  });

  test('two instances of this module in one process, as bundling makes them, share one lock and one pair of connections', async () => {
    const first = await openNewSqlite();
    vi.resetModules();
    const instance = await import('../../fixtures/database/open-payload.ts');
    expect(instance.openPayload).not.toBe(openPayload);
    const before = openFiles();
    const second = await instance.openPayload(`file:${first.filePath}`);
    const opened = openFiles() - before;
    const creates = Array.from({ length: 40 }, (_, index) =>
      [first, second][index % 2]?.create({ collection: 'entries', data: entryData(`entry ${index}`, 2) }),
    );
    await expect(Promise.all(creates)).resolves.toHaveLength(40);
    await second.destroy();
    expect(opened).toBeLessThanOrEqual(0);
    expect(await first.count({ collection: 'entries' })).toEqual({ totalDocs: 40 });
  });

  test('a tight loop of writes lets timers and other requests run', async () => {
    const payload = await openNewSqlite();
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    const start = performance.now();
    for (let index = 0; index < 2000; index += 1) {
      await payload.db.drizzle.run(
        sql`INSERT INTO places (id, name, updated_at, created_at) VALUES (${index}, ${index}, '', '')`,
      );
    }
    const stretches = (performance.now() - start) / 50;
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(stretches);
  });

  test('300 transactions, every third one rolled back, leave no file handle open', async () => {
    const payload = await openNewSqlite();
    const write = (index: number) =>
      payload
        .create({ collection: 'entries', data: entryData(`entry ${index}`, 1), context: failures[index % 3] })
        .catch(() => undefined);
    for (let index = 0; index < 30; index += 1) await write(index);
    const before = openFiles();
    for (let index = 30; index < 330; index += 1) await write(index);
    expect(openFiles()).toBeLessThanOrEqual(before);
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 220 });
  });
});

const failures = [{}, {}, { failWith: 'every third' }];

function openFiles(): number {
  return fs.readdirSync('/proc/self/fd').length;
}
