import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';

/**
 * Removes the records left by a start that was interrupted while it loaded the sample town. Only for a
 * database without accounts: no user can have signed in, so no record belongs to a user. Throws if there is
 * an account.
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
