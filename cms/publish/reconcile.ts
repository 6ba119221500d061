import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { liveRelease } from './release-folders.ts';
import { readReleaseNote } from './release-note.ts';
import { runQueue, type QueueResult } from './run-queue.ts';
import type { SiteBuilder } from './site-builder.ts';

/** Pages in the small search bundle from which on the large ones are worth making anew. */
const manyFreshPages = 100;
/** Time between two looks whether somebody waits for a publish, milliseconds. */
const lookEvery = 200;

/** Whether so much came by small publishes that a full build is due: search answers quickest from its large bundles. */
export function isReconcilingDue(): boolean {
  const live = liveRelease(settings.releasesDir);
  const note = live === null ? null : readReleaseNote(settings.releasesDir, live);
  return note !== null && note.freshPages >= manyFreshPages;
}

/**
 * A full build in the background: it makes the large search bundles anew and says how many pages the small publishes had got
 * wrong (none, as far as known). It gives way at once to whoever saves something meanwhile.
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
