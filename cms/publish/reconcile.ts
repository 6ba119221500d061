import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { liveRelease } from './release-folders.ts';
import { readReleaseNote } from './release-note.ts';
import { runQueue, type QueueResult } from './run-queue.ts';
import type { SiteBuilder } from './site-builder.ts';

/** Number of pages in the small search bundle from which the large bundles are worth rebuilding. */
const manyFreshPages = 100;
/** Time between two checks for waiting publish requests, in milliseconds. */
const lookEvery = 200;

/** Whether a full build is due after many small publishes: search is fastest from its large bundles. */
export function isReconcilingDue(): boolean {
  const live = liveRelease(settings.releasesDir);
  const note = live === null ? null : readReleaseNote(settings.releasesDir, live);
  return note !== null && note.freshPages >= manyFreshPages;
}

/**
 * Runs a full build in the background. It rebuilds the large search bundles and reports how many pages the
 * small publishes got wrong (none, as far as known). It is aborted as soon as a publish request arrives.
 */
export async function reconcile(payload: Payload, builder: SiteBuilder): Promise<QueueResult> {
  const giveUp = new AbortController();
  const watch = setInterval(() => {
    payload
      .count({ collection: 'publishRequests', overrideAccess: true })
      .then(({ totalDocs }) => {
        if (totalDocs > 0) giveUp.abort();
      })
      .catch(() => undefined);
  }, lookEvery);
  try {
    return await runQueue({
      payload,
      builder,
      reason: '定期全量核对',
      isFull: true,
      signal: giveUp.signal,
    });
  } finally {
    clearInterval(watch);
  }
}
