import { expect, test } from 'vitest';
import { entryData } from '../../fixtures/database/config.ts';
import { findHalfWritten } from '../../fixtures/database/find-half-written.ts';
import { bundleWriter, startWriter } from '../../fixtures/database/start-writer.ts';
import { openNewSqlite } from '../../fixtures/database/test-databases.ts';

test('three processes that write to one file at once all succeed', { timeout: 120_000 }, async () => {
  const payload = await openNewSqlite();
  const script = await bundleWriter();
  const writers = await Promise.all([1, 2].map(() => startWriter(script, payload.filePath, 40)));
  await Promise.all(writers.map((writer) => writer.start()));
  const own = Array.from({ length: 40 }, (_, index) =>
    payload.create({ collection: 'entries', data: entryData(`own ${index}`, 3) }),
  );
  await Promise.all(own);
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(findHalfWritten(payload.filePath)).toEqual({ entries: 120, halfWritten: [] });
});
