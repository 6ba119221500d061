import { setTimeout } from 'node:timers/promises';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import type { PublishRequest } from '#cms/payload-types.ts';
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

/** Where people find what a request is about: `collection/id`, or the slug of settings; empty for what is gone. */
function placeOf({ config }: Payload, { source, record }: PublishRequest): string {
  if (record) return `${source}/${record}`;
  return config.globals.some(({ slug }) => slug === source) ? source : '';
}

/** Result of a look at the queue: the release made, or why none was. */
export type QueueResult = { kind: 'nothing' } | { kind: 'busy' } | PublishResult;

/**
 * Publishes what is queued: everything asked for within two seconds becomes one release. It is made while they pass, and made
 * once more where something came; what comes later waits for the next, so that steady saving keeps nothing from going live.
 * Requests are removed when their release is live or a record has to be mended first, not before: what a killed process or a
 * full disk left is published by the next try.
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
        if (oldest === undefined || reason !== undefined) return false;
        const end = Date.parse(oldest.createdAt) + gatherTime;
        if (end > Date.now()) await setTimeout(end - Date.now());
        const known = new Set(docs.map(({ id }) => id));
        const now = await queued();
        if (!now.some(({ id, createdAt }) => !known.has(id) && Date.parse(createdAt) <= end)) return false;
        docs = now;
        return true;
      },
      cause: () => {
        // The same is told once, however often it was saved.
        const changes = new Map(docs.map((one) => [one.reason, placeOf(payload, one)]));
        const reasons: [string, string][] = [
          ...(reason === undefined ? [] : [[reason, ''] as [string, string]]),
          ...changes,
        ];
        const listed = reasons.slice(0, reasonsListed);
        const more = reasons.length - listed.length;
        return {
          trigger: [...listed.map(([text]) => text), ...(more > 0 ? [`另有 ${more} 项改动`] : [])].join('\n'),
          records: listed.map(([, record]) => record).join('\n'),
          requestedBy: [...new Set(docs.map((one) => one.requestedBy ?? '系统'))].join('、') || '系统',
          requestedAt: oldest?.createdAt ?? began,
        };
      },
    });
    // What no record is to blame for, e.g. a full disk, is tried again with the same requests.
    if (result.kind === 'given up' || (result.kind === 'failed' && result.record === null)) return result;
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
