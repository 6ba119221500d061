import { forgetOfProcess, ofProcess } from '#cms/process/of-process.ts';
import type { Payload } from 'payload';
import { exportTables } from '#cms/dataset/export-tables.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { settings } from '#cms/env/env.ts';
import { takePublishLock } from './publish-lock.ts';
import { readyBuilder } from './ready-builder.ts';
import { isReconcilingDue, reconcile } from './reconcile.ts';
import { keptReleases, liveRelease } from './release-folders.ts';
import { runQueue } from './run-queue.ts';
import { settleHistory } from './settle-history.ts';
import { settleReleases } from './settle-releases.ts';
import { SiteBuilder } from './site-builder.ts';

/** Time between two checks of the queue, in milliseconds. */
const lookEvery = 200;
/** Time without a publish after which a full build may run in the background, in milliseconds. */
const quietTime = 60_000;
/**
 * Wait before the next try after a failure that no record caused, in milliseconds: one minute, four times as
 * long each time, at most one hour.
 */
const waitAfter = (failures: number) => Math.min(60_000 * 4 ** (failures - 1), 3_600_000);

/** Whether the site was rolled back to an older release. Only a new publish may undo that. */
const isRolledBack = () => {
  const newest = keptReleases(settings.releasesDir).at(-1);
  return newest !== undefined && newest !== liveRelease(settings.releasesDir);
};

/**
 * Starts the publisher in this process, once. It checks the queue five times a second and publishes the
 * requests, with a builder that remembers the site. If the day or the site programs have changed, everything
 * is rebuilt, so that “this week” is the current week. After many small publishes a full build checks the
 * site. Returns a function that stops the publisher.
 */
export const startPublisher = (payload: Payload): (() => void) =>
  ofProcess('publisher', () => start(payload));

function start(payload: Payload): () => void {
  const builder = new SiteBuilder(settings);
  let isStopped = false;
  let isSettled = false;
  let warming: Promise<unknown> | undefined;
  let quietSince = Date.now();
  /**
   * Day and programs of the last complete rebuild. A failure caused by a record is not repeated for them; any
   * other failure is tried again later.
   */
  let renewedFor = '';
  /** Number of successive failures that no record caused, and the time of the last one. */
  let failures = 0;
  let failedAt = 0;
  const isToWait = async () => {
    if (failures === 0 || Date.now() > failedAt + waitAfter(failures)) return false;
    const { totalDocs } = await payload.count({
      collection: 'publishRequests',
      where: { createdAt: { greater_than: new Date(failedAt).toISOString() } },
      overrideAccess: true,
    });
    return totalDocs === 0;
  };

  const look = async (): Promise<void> => {
    if (!isSettled) {
      const release = takePublishLock(settings.dataDir);
      if (release === null) return;
      try {
        await settleReleases(payload);
        await settleHistory(payload, { isAtStart: true });
      } finally {
        release();
      }
      isSettled = true;
    }
    // Once, and in parallel: the builder learns the site, and the records are read that the first publish
    // needs first.
    warming ??= exportTables(payload).catch(() => undefined);
    const whyAnew = await readyBuilder(builder);
    await warming;
    const occasion = `${shanghaiDay(new Date())} ${builder.bundleStamp()}`;
    const isDue = whyAnew !== null && renewedFor !== occasion && !isRolledBack();
    if (await isToWait()) return;
    const result = await runQueue({ payload, builder, ...(isDue ? { reason: whyAnew } : {}) });
    const isWorthAnotherTry = result.kind === 'failed' && result.record === null;
    if (isWorthAnotherTry) {
      failures += 1;
      failedAt = Date.now();
    } else if (result.kind === 'live') failures = 0;
    const isAnswered = result.kind === 'live' || (result.kind === 'failed' && result.record !== null);
    if (isDue && isAnswered) renewedFor = occasion;
    if (result.kind !== 'nothing') quietSince = Date.now();
    else if (Date.now() - quietSince > quietTime && isReconcilingDue() && !isRolledBack()) {
      await reconcile(payload, builder);
      quietSince = Date.now();
    }
  };
  const lookOn = async () => {
    try {
      await look();
    } catch (error) {
      payload.logger.error({ err: error }, 'the publisher could not look at its queue');
      failures += 1;
      failedAt = Date.now();
      builder.stop();
    }
    if (!isStopped) setTimeout(() => void lookOn(), lookEvery).unref();
  };
  const stop = () => {
    isStopped = true;
    builder.stop();
    forgetOfProcess('publisher');
  };
  void lookOn();
  return stop;
}
