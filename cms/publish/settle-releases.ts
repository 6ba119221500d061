import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { keptReleases, liveRelease } from './release-folders.ts';

const interrupted =
  '服务器在生成网站的中途停止了，正式网站没有受影响。还没有上线的改动仍在排队，会自动重新发布。';

/**
 * Updates the release list from the release folders: only the folders determine which release is live and
 * which ones can be rolled back to. Runs after a publish, after a rollback and at start, because a killed
 * process may have left an unfinished entry. The caller must hold the publish lock, so an entry that is still
 * marked as running belongs to no running publish.
 */
export async function settleReleases(payload: Payload): Promise<void> {
  const live = liveRelease(settings.releasesDir);
  const kept = new Set(keptReleases(settings.releasesDir));
  const { docs } = await payload.find({
    collection: 'releases',
    where: { state: { in: ['queued', 'running', 'live', 'kept'] } },
    limit: 200,
    depth: 0,
    overrideAccess: true,
  });
  for (const { id, state, directory, finishedAt } of docs) {
    const isThere = directory != null && kept.has(directory);
    const isUnfinished = state === 'running' || state === 'queued';
    const settled = isThere ? (directory === live ? 'live' : 'kept') : isUnfinished ? 'failed' : 'gone';
    if (settled === state) continue;
    await payload.update({
      collection: 'releases',
      id,
      data: {
        state: settled,
        finishedAt: finishedAt ?? new Date().toISOString(),
        ...(settled === 'failed' ? { error: interrupted } : {}),
      },
      depth: 0,
      overrideAccess: true,
    });
  }
}
