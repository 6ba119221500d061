import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterErrorHook } from 'payload';
import { settings } from '#cms/env/env.ts';

/** Payload writes a picture and its copies side by side, and does not wait for the others when one fails, milliseconds. */
const laggards = 5_000;

/**
 * Removes what an upload left in the media folder that was not stored: half a file, or all of it beside a record that was not
 * written. Every upload has a name of its own (`prepareUpload`), so nothing else can be meant.
 */
export const removePartial: CollectionAfterErrorHook = async ({ req }) => {
  const name = req.file?.name ?? '';
  if (!/-[0-9a-f]{16}\.\w+$/.test(name)) return;
  const { totalDocs } = await req.payload
    .count({ collection: 'media', where: { filename: { equals: name } }, overrideAccess: true })
    // Where the database cannot be asked, nothing is known.
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
