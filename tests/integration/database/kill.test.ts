import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTables } from '../../fixtures/database/create-tables.ts';
import { findHalfWritten } from '../../fixtures/database/find-half-written.ts';
import { openPayload } from '../../fixtures/database/open-payload.ts';
import { bundleWriter, startWriter } from '../../fixtures/database/start-writer.ts';
import { temporaryFolder } from '../../fixtures/database/temporary-folder.ts';

test(
  '60 rounds of kill -9 under parallel writes leave no half-written document',
  { timeout: 300_000 },
  async () => {
    const filePath = path.join(temporaryFolder(), 'test.sqlite');
    const payload = await openPayload(`file:${filePath}`, { migrations: [createTables] });
    await payload.destroy();
    const script = await bundleWriter();

    let entriesBefore = 0;
    let roundsThatWrote = 0;
    // The next process loads its code while this one writes, which halves the time. It opens the database
    // only when started.
    let next = startWriter(script, filePath);
    for (let round = 0; round < 60; round += 1) {
      const writer = await next;
      next = startWriter(script, filePath);
      await writer.start();
      // The delays cover the time that a few entries take, so that the kills hit every kind of statement.
      await setTimeout(20 + (round % 20) * 13);
      await writer.kill();
      const { entries, halfWritten } = findHalfWritten(filePath);
      expect(halfWritten, `after round ${round}`).toEqual([]);
      roundsThatWrote += Number(entries > entriesBefore);
      entriesBefore = entries;
    }
    await (await next).kill();
    // A writer that is killed before it has written anything would prove nothing.
    expect(roundsThatWrote).toBeGreaterThan(30);
  },
);
