import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { settings as settingsSchema, tableNames, type Tables } from '#content/schema/index.ts';
import { idsOf } from '#content/schema/references.ts';
import { ExportError } from '#cms/dataset/export-error.ts';
import { dropDanglingReferences, missingParents } from '#cms/dataset/drop-dangling-references.ts';
import { shanghaiMoment } from '#content/time/shanghai.ts';
import type { Doc } from '#cms/dataset/docs.ts';
import { mediaRow } from '#cms/dataset/rows/media.ts';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import { previewed, type Previewed } from './previewed.ts';

/**
 * Writes the live dataset into `outDir`, with one record in its newest version and the pictures that it
 * shows. Only for a preview: what is rendered from it never becomes a release.
 */
export async function datasetWithDraft<C extends Previewed>(
  payload: Payload,
  {
    collection,
    doc,
    liveDir,
    mediaDir,
    outDir,
  }: { collection: C; doc: Doc<C>; liveDir: string; mediaDir: string; outDir: string },
): Promise<void> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(liveDir, `${name}.json`), 'utf8'));
  const entries = await Promise.all(tableNames.map(async (name) => [name, await read(name)] as const));
  const live = Object.fromEntries(entries) as unknown as Tables;
  const rows: readonly Tables[C][number][] = live[collection];
  const row = previewed[collection](
    doc,
    rows.find(({ id }) => id === doc.id),
  );
  const known = new Set(live.media.map(({ id }) => id));
  const missing = [...new Set(idsOf(collection, row, 'media'))].filter((id) => id !== '' && !known.has(id));
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: missing } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const tables = {
    ...live,
    [collection]: [...rows.filter(({ id }) => id !== doc.id), row],
    media: [...live.media, ...docs.map(mediaRow)],
  };
  const [lost] = missingParents(tables);
  if (lost) throw new ExportError(lost);
  await writeDataset(outDir, {
    tables: dropDanglingReferences(tables),
    settings: settingsSchema.parse(await read('settings')),
    updatedAt: shanghaiMoment(new Date()),
    mediaDir,
  });
}
