import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Manifest } from '#content/schema/index.ts';
import { settings } from '#cms/env/env.ts';
import { ExportError } from './export-error.ts';
import { exportTables, type ExportedTables } from './export-tables.ts';
import { keyOf, type Holds } from './held-row.ts';
import { writeDataset } from './write-dataset.ts';

/**
 * Writes the public dataset of the CMS into an empty or missing folder. Resolves to its manifest, and to the
 * records whose newest state is not in it. `holds` are those that the build of the site refused. A picture
 * whose file is gone is held back like them.
 */
export async function exportDataset(
  payload: Payload,
  dir: string,
  holds: Holds = new Map(),
): Promise<Manifest & Pick<ExportedTables, 'held' | 'printOf'>> {
  const all = new Map(holds);
  for (;;) {
    const { held, printOf, ...content } = await exportTables(payload, all);
    try {
      const manifest = await writeDataset(dir, {
        ...content,
        mediaDir: settings.mediaDir,
        formerMediaDir: path.join(settings.releasesDir, 'current', 'media'),
      });
      return { ...manifest, held, printOf };
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      const { table, row, message } = error.fault;
      const key = keyOf(table, row);
      if (all.get(key)?.isOut) throw error;
      all.set(key, { reason: message, isOut: all.has(key) });
      await rm(dir, { recursive: true, force: true });
    }
  }
}
