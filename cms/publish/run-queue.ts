import { setTimeout } from 'node:timers/promises';
import type { Payload } from 'payload';
import { settings } from '../env.ts';
import { publishNow, type PublishResult } from './publish-now.ts';
import { takePublishLock } from './publish-lock.ts';
import type { SiteBuilder } from './site-builder.ts';

/** Saves within this time make one publish, milliseconds. */
const gatherTime = 2_000;
/** Reasons that a release lists; further ones are counted. */
const reasonsListed = 20;

export interface QueueRun {
  payload: Payload;
  /** Publish now, without waiting for saves to gather, for this reason, even when nothing is queued. */
  reason?: string;
  /** Make every page anew. */
  isFull?: boolean | undefined;
  /** Gives the publish up before its switch. */
  signal?: AbortSignal | undefined;
  builder?: SiteBuilder | undefined;
  onStep?: (step: string, share: number | null) => void;
}

/** Result of a look at the queue: the release made, or why none was. */
export type QueueResult = { kind: 'nothing' | 'busy' } | PublishResult;

/**
 * Publishes what is queued: everything asked for within two seconds becomes one release. It is made while they pass, and made
 * once more where something came. Requests are removed when their release is live or has failed, not before: what a killed
 * process left is published by the next one.
 */
export async function runQueue({
  payload,
  reason,
  isFull,
  signal,
  builder,
  onStep,
}: QueueRun): Promise<QueueResult> {
  const queued = async () => {
    const { docs } = await payload.find({
      collection: 'publishRequests',
      sort: 'createdAt',
      limit: 1_000,
      depth: 0,
      overrideAccess: true,
    });
    return docs;
  };
  const began = new Date().toISOString();
  let docs = await queued();
  const [oldest] = docs;
  if (oldest === undefined && reason === undefined) return { kind: 'nothing' };
  const release = takePublishLock(settings.dataDir);
  if (release === null) return { kind: 'busy' };
  try {
    const result = await publishNow({
      payload,
      builder,
      isFull: isFull ?? false,
      signal,
      onStep,
      isOutdated: async () => {
        const rest = oldest === undefined ? 0 : Date.parse(oldest.createdAt) + gatherTime - Date.now();
        if (reason === undefined && rest > 0) await setTimeout(rest);
        const known = new Set(docs.map(({ id }) => id));
        docs = await queued();
        return docs.some(({ id }) => !known.has(id));
      },
      cause: () => {
        const reasons = [
          ...(reason === undefined ? [] : [reason]),
          ...new Set(docs.map((one) => one.reason)),
        ];
        const more = reasons.length - reasonsListed;
        return {
          trigger: [...reasons.slice(0, reasonsListed), ...(more > 0 ? [`另有 ${more} 项改动`] : [])].join(
            '\n',
          ),
          requestedBy: [...new Set(docs.map((one) => one.requestedBy ?? '系统'))].join('、') || '系统',
          requestedAt: oldest?.createdAt ?? began,
        };
      },
    });
    if (result.kind === 'given up') return result;
    await payload.delete({
      collection: 'publishRequests',
      where: { id: { in: docs.map((one) => one.id) } },
      overrideAccess: true,
    });
    return result;
  } finally {
    release();
  }
}
