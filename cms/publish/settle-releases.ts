import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { keptReleases, liveRelease } from './release-folders.ts';

const interrupted =
  '服务器在生成网站的中途停止了，正式网站没有受影响。还没有上线的改动仍在排队，会自动重新发布。';

/**
 * Brings the release list in line with the release folders, which alone say what is live and what can be gone back to: after
 * a publish, a rollback, and at the start, when a killed process may have left a release half written down. Needs the
 * publish lock: whatever is still said to be in the making is then nobody's.
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
