import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import {
  settings as settingsSchema,
  tables as schemas,
  type TableName,
  type Tables,
} from '#content/schema/index.ts';
import { keepWhole } from '../dataset/keep-whole.ts';
import { shanghaiMoment } from '../dates/shanghai-moment.ts';
import { activityRow } from '../dataset/rows/activity.ts';
import { mediaRow } from '../dataset/rows/media.ts';
import { writeDataset } from '../dataset/write-dataset.ts';
import type { Activity } from '../payload-types.ts';

const names = Object.keys(schemas) as TableName[];

/**
 * Writes into `outDir` the dataset that is live, with an activity in it as its newest version has it, and the pictures that
 * this shows. Only for a preview: what is rendered from it never becomes a release.
 */
export async function datasetWithDraft(
  payload: Payload,
  {
    activity,
    liveDir,
    mediaDir,
    outDir,
  }: { activity: Activity; liveDir: string; mediaDir: string; outDir: string },
): Promise<void> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(liveDir, `${name}.json`), 'utf8'));
  const entries = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const live = Object.fromEntries(entries) as unknown as Tables;
  const former = live.activities.find(({ id }) => id === activity.id);
  const row = activityRow(activity, former?.needIds ?? []);
  const shown = [row.coverId, ...(row.story?.photos ?? []).map(({ mediaId }) => mediaId)];
  const known = new Set(live.media.map(({ id }) => id));
  const missing = [...new Set(shown)].filter((id) => id !== null && id !== '' && !known.has(id));
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: missing } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  await writeDataset(outDir, {
    tables: keepWhole({
      ...live,
      activities: [...live.activities.filter(({ id }) => id !== activity.id), row],
      media: [...live.media, ...docs.map(mediaRow)],
    }),
    settings: settingsSchema.parse(await read('settings')),
    updatedAt: shanghaiMoment(new Date()),
    mediaDir,
  });
}
