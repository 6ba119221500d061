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
import { settleReleases } from './settle-releases.ts';
import { SiteBuilder } from './site-builder.ts';

/** Time between two looks at the queue, milliseconds. */
const lookEvery = 200;
/** Quiet after the last publish before a full build is made in the background, milliseconds. */
const quietTime = 60_000;
/** Wait before the next try after a fault that no record is to blame for, milliseconds: a minute, four times as long each time. */
const waitAfter = (failures: number) => Math.min(60_000 * 4 ** (failures - 1), 3_600_000);

/** Whether somebody went back to an older release: nothing but a new publish may undo that. */
const isRolledBack = () => {
  const newest = keptReleases(settings.releasesDir).at(-1);
  return newest !== undefined && newest !== liveRelease(settings.releasesDir);
};

/**
 * Starts the publisher in this process, once: it looks at the queue five times a second and publishes what is there, through
 * a builder that remembers the site. When the day or the site's programs have changed everything is made anew, so that “this
 * week” is this week's; after many small publishes a full build reconciles. Returns a function that stops it.
 */
export const startPublisher = (payload: Payload): (() => void) =>
  ofProcess('publisher', () => start(payload));

function start(payload: Payload): () => void {
  const builder = new SiteBuilder(settings);
  let isStopped = false;
  let isSettled = false;
  let warming: Promise<unknown> | undefined;
  let quietSince = Date.now();
  /** Day and programs that everything was last made anew for; a fault of a record does not go round and round, a passing one is waited out. */
  let renewedFor = '';
  /** Faults that no record is to blame for, one after the other, and when the last came. */
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
      } finally {
        release();
      }
      isSettled = true;
    }
    // Side by side and once: the builder learns the site, and the records are read that the first publish would read first.
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
