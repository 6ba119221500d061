import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyHistory, type History } from '#content/history/advance.ts';
import { writeWhole } from './changes-file.ts';

/** What follows from the chain, kept so that it need not be read from the beginning. Never the truth itself. */
const snapshotFile = 'history-state.json';

/** Writes what follows from the chain up to its newest entry. */
export function writeSnapshot(dataDir: string, history: History): void {
  const { rows, cells, since, withdrawn, ...rest } = history;
  const written = {
    ...rest,
    rows: Object.fromEntries([...rows].map(([table, ids]) => [table, [...ids]])),
    cells: [...cells],
    since: [...since],
    withdrawn: [...withdrawn],
  };
  writeWhole(path.join(dataDir, snapshotFile), JSON.stringify(written));
}

/** Reads the snapshot; null if there is none that can be read. */
export function readSnapshot(dataDir: string): History | null {
  try {
    const written = JSON.parse(readFileSync(path.join(dataDir, snapshotFile), 'utf8'));
    const rows = new Map<string, Map<string, string>>();
    for (const [table, ids] of Object.entries(written.rows))
      rows.set(table, new Map(ids as [string, string][]));
    return {
      ...emptyHistory(),
      ...written,
      rows,
      cells: new Map(written.cells),
      since: new Map(written.since),
      withdrawn: new Set(written.withdrawn),
    };
  } catch {
    return null;
  }
}
