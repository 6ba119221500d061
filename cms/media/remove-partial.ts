import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterErrorHook } from 'payload';
import { settings } from '#cms/env/env.ts';

/**
 * Payload writes a picture and its copies in parallel and does not wait for the rest if one fails. So
 * leftovers are removed once more after this time, in milliseconds.
 */
const laggards = 5_000;

/**
 * Removes the files of a failed upload from the media folder: half a file, or a whole file without a record.
 * Every upload has a unique name (`prepareUpload`), so no other file can be affected.
 */
export const removePartial: CollectionAfterErrorHook = async ({ req }) => {
  const name = req.file?.name ?? '';
  if (!/-[0-9a-f]{16}\.\w+$/.test(name)) return;
  const { totalDocs } = await req.payload
    .count({ collection: 'media', where: { filename: { equals: name } }, overrideAccess: true })
    // If the database does not answer, the files stay.
    .catch(() => ({ totalDocs: 1 }));
  if (totalDocs > 0) return;
  const base = path.basename(name, path.extname(name));
  const remove = async () => {
    for (const left of await readdir(settings.mediaDir).catch(() => []))
      if (left.startsWith(base)) await rm(path.join(settings.mediaDir, left), { force: true });
  };
  await remove();
  setTimeout(() => void remove(), laggards).unref();
};
