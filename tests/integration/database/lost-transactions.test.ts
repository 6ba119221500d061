import { commitTransaction, createLocalReq, initTransaction } from 'payload';
import { describe, expect, test } from 'vitest';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { dryRun } from '#cms/database/dry-run.ts';
import { entryData } from '../../fixtures/database/config.ts';
import { testDatabases } from '../../fixtures/database/test-databases.ts';

describe.each(testDatabases)('once a call inside it failed, on $name', { timeout: 60_000 }, ({ open }) => {
  const place = (name: string) => ({ collection: 'places', data: { name } }) as const;
  const none = { totalDocs: 0 };

  test('a dry run lets nothing more be tried, and stores nothing of what is tried all the same', async () => {
    const payload = await open();
    const after: unknown[] = [];
    await dryRun(payload, async (req) => {
      await payload.create({ ...place('before'), req });
      await payload.create({ ...place('before'), req }).catch(() => undefined);
      for (const name of ['after', 'later'])
        after.push(await payload.create({ ...place(name), req }).catch((error: unknown) => error));
      after.push(await payload.count({ collection: 'places', req }).catch((error: unknown) => error));
    });
    expect(after.map(String)).toEqual(Array(3).fill(expect.stringContaining('没有保存')));
    expect(await payload.count({ collection: 'places' })).toEqual(none);
  });

  test('work that is one whole stores nothing, though the error was caught and it went on', async () => {
    const payload = await open();
    const req = await createLocalReq({}, payload);
    const work = asOneTransaction(req, async () => {
      await payload.create({ ...place('before'), req });
      await payload.create({ ...place('before'), req }).catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toThrow('没有保存');
    expect(await payload.count({ collection: 'places' })).toEqual(none);
    // The request can be used again.
    await payload.create({ ...place('next'), req });
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 1 });
  });

  test.each([true, 'before'])(
    'the operation around it stores nothing outside of its transaction (%s)',
    async (when) => {
      const payload = await open();
      const context = { swallowMissingPlace: when, alsoWritePlace: 'with-req' };
      const create = payload.create({ collection: 'entries', data: entryData('lost', 2), context });
      await expect(create).rejects.toThrow('没有保存');
      expect(await payload.count({ collection: 'entries' })).toEqual(none);
      expect(await payload.countVersions({ collection: 'entries' })).toEqual(none);
      expect(await payload.count({ collection: 'places' })).toEqual(none);
    },
  );

  test('a write straight to the database fails, with the identifier that was taken off its request and without', async () => {
    const payload = await open();
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const late = { ...req };
    await payload.count({ collection: 'places', req });
    await payload.findByID({ collection: 'places', id: 'missing', req }).catch(() => undefined);
    for (const one of [req, late])
      await expect(payload.db.create({ ...place('late'), req: one })).rejects.toThrow('没有保存');
    await expect(commitTransaction(req)).rejects.toThrow('没有保存');
    expect(await payload.count({ collection: 'places' })).toEqual(none);
  });
});
