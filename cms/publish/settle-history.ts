import path from 'node:path';
import type { Payload } from 'payload';
import { chainHead, readChain } from '#cms/history/chain-file.ts';
import { historyFolder } from '#cms/history/history-folder.ts';
import { keepHistory } from '#cms/history/keep-history.ts';
import { settings } from '#cms/env/env.ts';
import { publicReasons } from './public-reason.ts';
import { keptReleases, liveRelease } from './release-folders.ts';
import { readReleaseNote } from './release-note.ts';

const rolledBack = '网站回退到了以前的一版';

/**
 * Puts the live release into the history if its newest entry is of another one. Runs after a publish, after a rollback
 * and at start, because a killed process may have switched without coming to it. The caller must hold the publish lock.
 * Resolves to null, or to a Chinese sentence that says why the history could not be kept: the release is live anyway,
 * and the next one tries again.
 */
export async function settleHistory(payload: Payload, { isAtStart = false } = {}): Promise<string | null> {
  const { releasesDir, dataDir, basePath } = settings;
  const live = liveRelease(releasesDir);
  if (live === null) return null;
  try {
    const kept = keptReleases(releasesDir);
    const folder = historyFolder(dataDir);
    const head = chainHead(folder);
    const former = kept.findLast((name) => readReleaseNote(releasesDir, name)?.dataset === head?.dataset);
    const isRollback = kept.at(-1) !== live;
    // A site that was built for another server came after it: nobody went back to the live release.
    const dataset = readReleaseNote(releasesDir, live)?.dataset;
    if (
      isAtStart &&
      !isRollback &&
      head?.dataset !== dataset &&
      readChain(folder).some((entry) => entry.dataset === dataset)
    )
      return null;
    // Records that the newest entry shows were read then; older releases did not note when.
    const since =
      (former === undefined ? undefined : readReleaseNote(releasesDir, former)?.readAt) ?? head?.at;
    await keepHistory({
      dataDir,
      basePath,
      siteDir: path.join(releasesDir, live),
      formerDir: former === undefined ? undefined : path.join(releasesDir, former),
      kind: isRollback ? 'rollback' : 'release',
      at: new Date(),
      reasonOf: isRollback ? () => Promise.resolve(rolledBack) : publicReasons(payload, since),
    });
    return null;
  } catch (error) {
    payload.logger.error({ err: error }, 'the history could not be kept');
    const why = error instanceof Error && /\p{Script=Han}/u.test(error.message) ? error.message : '';
    return `网站已经更新，但这一版还没有记入历史，下次发布会再试。${why}`;
  }
}
