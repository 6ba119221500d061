import { copyFileSync, existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { readChain, type LinkedEntry } from './chain-file.ts';
import { historyFolder } from './history-folder.ts';
import { noteRestored } from './restored-mark.ts';
import { townKeyFile } from './town-key.ts';

/** The whole chain of a data folder; null if it is broken. */
function chainOf(dataDir: string): LinkedEntry[] | null {
  try {
    return readChain(historyFolder(dataDir));
  } catch {
    return null;
  }
}

/**
 * Decides how a history goes on after a backup was restored. If the data that was there before has the same chain and
 * more, that longer chain goes on, so that nothing that was public is forgotten. Otherwise the chain of the backup goes
 * on, and its next entry says openly that it comes from a backup. `former` is the folder with the data before; null if
 * there was none.
 */
export async function continueHistory(dataDir: string, former: string | null): Promise<void> {
  const restored = chainOf(dataDir) ?? [];
  const before = former === null ? null : chainOf(former);
  const last = restored.at(-1);
  const isLonger =
    before !== null &&
    before.length >= Math.max(restored.length, 1) &&
    (last === undefined || before[last.number - 1]?.hash === last.hash);
  if (former !== null && isLonger) {
    await rm(historyFolder(dataDir), { recursive: true, force: true });
    await cp(historyFolder(former), historyFolder(dataDir), { recursive: true });
    const key = path.join(former, townKeyFile);
    if (existsSync(key)) copyFileSync(key, path.join(dataDir, townKeyFile));
    return;
  }
  if (last !== undefined) noteRestored(dataDir);
}
