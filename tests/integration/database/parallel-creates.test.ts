import { describe, expect, test } from 'vitest';
import { entryData } from '../../fixtures/database/config.ts';
import { testDatabases } from '../../fixtures/database/test-databases.ts';

describe.each(testDatabases)('parallel creates on $name', { timeout: 60_000 }, ({ open }) => {
  test('200 at once all succeed, each with its rows, and get ids that are text', async () => {
    const payload = await open();
    const creates = Array.from({ length: 200 }, (_, index) =>
      payload.create({ collection: 'entries', data: entryData(`entry ${index}`, 3) }),
    );
    const outcomes = await Promise.allSettled(creates);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);

    const { docs } = await payload.find({ collection: 'entries', pagination: false });
    expect(docs).toHaveLength(200);
    expect(new Set(docs.map(({ id }) => typeof id))).toEqual(new Set(['string']));
    expect(new Set(docs.map(({ rows, tags }) => `${rows.length} rows, ${tags.length} tags`))).toEqual(
      new Set(['3 rows, 3 tags']),
    );
  });
});
