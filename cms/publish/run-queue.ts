import type { Payload } from 'payload';
import { DatasetError } from '../dataset/dataset-error.ts';
import { exportDataset } from '../dataset/export-dataset.ts';
import { settings } from '../env.ts';
import { makeRelease, type ReleaseStep } from './make-release.ts';
import { takePublishLock } from './publish-lock.ts';

/** Saves within this time make one publish, milliseconds. */
const gatherTime = 2_000;
/** Reasons that a release lists; further ones are counted. */
const reasonsListed = 20;

export interface QueueRun {
  payload: Payload;
  /** Publish now, without waiting for saves to gather, for this reason, even when nothing is queued. */
  reason?: string;
  onStep?: (step: string, share: number | null) => void;
}

/** Result of a look at the queue: the release made, or why none was. */
export type QueueResult =
  | { kind: 'nothing' | 'gathering' | 'busy' }
  | { kind: 'live'; release: string; pages: number; steps: readonly ReleaseStep[] }
  | { kind: 'failed'; error: string };

/**
 * Publishes what is queued: everything asked for up to now becomes one release. Requests are removed when their release is
 * live or has failed, not before: what a killed process left is published by the next one.
 */
export async function runQueue({ payload, reason, onStep }: QueueRun): Promise<QueueResult> {
  const { docs } = await payload.find({
    collection: 'publishRequests',
    sort: 'createdAt',
    limit: 1_000,
    depth: 0,
    overrideAccess: true,
  });
  const oldest = docs[0];
  if (oldest === undefined && reason === undefined) return { kind: 'nothing' };
  if (
    reason === undefined &&
    oldest !== undefined &&
    Date.now() - Date.parse(oldest.createdAt) < gatherTime
  ) {
    return { kind: 'gathering' };
  }
  const release = takePublishLock(settings.dataDir);
  if (release === null) return { kind: 'busy' };
  try {
    return await publish(payload, docs, reason, onStep);
  } finally {
    release();
  }
}

interface Request {
  id: string;
  reason: string;
  requestedBy?: string | null;
  createdAt: string;
}

async function publish(
  payload: Payload,
  requests: readonly Request[],
  reason: string | undefined,
  onStep: QueueRun['onStep'],
): Promise<QueueResult> {
  const reasons = [
    ...(reason === undefined ? [] : [reason]),
    ...new Set(requests.map((request) => request.reason)),
  ];
  const more = reasons.length - reasonsListed;
  const people = [...new Set(requests.map((request) => request.requestedBy ?? '系统'))];
  const record = await payload.create({
    collection: 'releases',
    data: {
      state: 'running',
      requestedAt: requests[0]?.createdAt ?? new Date().toISOString(),
      requestedAt_tz: 'Asia/Shanghai',
      startedAt: new Date().toISOString(),
      trigger: [...reasons.slice(0, reasonsListed), ...(more > 0 ? [`另有 ${more} 项改动`] : [])].join('\n'),
      requestedBy: people.join('、') || '系统',
      steps: [],
    },
    overrideAccess: true,
  });
  const update = (data: Record<string, unknown>) =>
    payload.update({ collection: 'releases', id: record.id, data, depth: 0, overrideAccess: true });

  let result: QueueResult;
  let lastShown = '';
  try {
    const made = await makeRelease({
      ...settings,
      rootDir: settings.rootDir,
      dataDir: settings.dataDir,
      releasesDir: settings.releasesDir,
      datasetDir: settings.datasetDir,
      bundleDir: settings.bundleDir,
      basePath: settings.basePath,
      exportTo: (dir) => exportDataset(payload, dir),
      onProgress: (steps, current, share) => {
        onStep?.(current, share);
        if (current === lastShown) return;
        lastShown = current;
        void update({ steps: [...steps, { name: current, seconds: null }] }).catch(() => undefined);
      },
    });
    await payload.update({
      collection: 'releases',
      where: { state: { equals: 'live' } },
      data: { state: 'kept' },
      depth: 0,
      overrideAccess: true,
    });
    await update({
      state: 'live',
      finishedAt: new Date().toISOString(),
      directory: made.name,
      datasetHash: made.datasetHash,
      pages: made.pages,
      steps: made.steps,
    });
    result = { kind: 'live', release: made.name, pages: made.pages, steps: made.steps };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    payload.logger.error({ err: error }, 'publishing failed');
    await update({
      state: 'failed',
      finishedAt: new Date().toISOString(),
      error: message,
      ...(error instanceof DatasetError ? { errorRecord: `${error.fault.table}/${error.fault.row}` } : {}),
    });
    result = { kind: 'failed', error: message };
  }
  await payload.delete({
    collection: 'publishRequests',
    where: { id: { in: requests.map((request) => request.id) } },
    overrideAccess: true,
  });
  return result;
}
