/**
 * node tests/support/hold-lock.ts DATA_DIR USE|publisher: uses a data folder until it is ended. Prints
 * `held`, or the reason why it cannot.
 */
import { openDataFolder, type Use } from '#cms/locks/open-data-folder.ts';
import { takeLock } from '#cms/locks/take-lock.ts';

const [dataDir = '', use = 'work'] = process.argv.slice(2);
try {
  if (use === 'publisher') {
    if (takeLock(dataDir, 'publisher', 'alone') === null) throw new Error('taken');
  } else await openDataFolder(dataDir, use as Use, 4_400);
  console.log('held');
  setInterval(() => undefined, 1_000);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
