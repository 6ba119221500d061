import { describe, expect, test } from 'vitest';
import { entryData } from '../../fixtures/database/config.ts';
import { testDatabases } from '../../fixtures/database/test-databases.ts';

describe.each(testDatabases)('a failing afterChange hook on $name', { timeout: 60_000 }, ({ open }) => {
  test('leaves nothing of a create, nor of what the hook wrote before it failed', async () => {
    const payload = await open();
    const create = payload.create({
      collection: 'entries',
      data: entryData('never', 3),
      context: { alsoWritePlace: 'with-req', failWith: 'the hook failed' },
    });
    await expect(create).rejects.toThrow('the hook failed');
    expect(await payload.count({ collection: 'entries' })).toEqual({ totalDocs: 0 });
    expect(await payload.countVersions({ collection: 'entries' })).toEqual({ totalDocs: 0 });
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 0 });
  });

  test('leaves a document as it was before an update', async () => {
    const payload = await open();
    const { id } = await payload.create({ collection: 'entries', data: entryData('first', 2) });
    const data = entryData('second', 5);
    const update = payload.update({
      collection: 'entries',
      id,
      data,
      context: { failWith: 'the hook failed' },
    });
    await expect(update).rejects.toThrow('the hook failed');

    const entry = await payload.findByID({ collection: 'entries', id });
    expect(entry).toMatchObject({ title: 'first', total: 2, tags: ['first 0', 'first 1'] });
    expect(entry.rows).toHaveLength(2);
    expect(await payload.countVersions({ collection: 'entries' })).toEqual({ totalDocs: 1 });
  });
});

describe.each(testDatabases)('an afterChange hook on $name', { timeout: 60_000 }, ({ open }) => {
  test('that writes with its request is part of the same operation', async () => {
    const payload = await open();
    const context = { alsoWritePlace: 'with-req' };
    await payload.create({ collection: 'entries', data: entryData('whole', 1), context });
    expect(await payload.count({ collection: 'places' })).toEqual({ totalDocs: 1 });
  });
});
