import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';

/**
 * Removes what a start left that was cut off while the sample town was loaded. Only for a database without any account:
 * nobody can have signed in, so none of its records is somebody's own. Throws where there is one.
 */
export async function clearHalfLoaded(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) throw new Error('数据库里已有账号，不会清空其中的记录。');
  for (const { slug, versions } of payload.config.collections) {
    if (slug.startsWith('payload-')) continue;
    await payload.db.deleteMany({ collection: slug, where: {} });
    if (versions) await payload.db.deleteVersions({ collection: slug, where: {} });
  }
  const files = await readdir(settings.mediaDir).catch(() => []);
  await Promise.all(files.map((file) => rm(path.join(settings.mediaDir, file), { recursive: true })));
}
