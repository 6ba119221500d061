import type { Payload } from 'payload';
import type { Manifest } from '#content/schema/index.ts';
import { settings } from '../env.ts';
import { exportTables } from './export-tables.ts';
import { writeDataset } from './write-dataset.ts';

/** Writes the public dataset of the CMS into an empty or absent folder; returns its manifest. */
export async function exportDataset(payload: Payload, dir: string): Promise<Manifest> {
  const content = await exportTables(payload);
  return writeDataset(dir, { ...content, mediaDir: settings.mediaDir });
}
