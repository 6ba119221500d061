import { setTimeout } from 'node:timers/promises';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import type { PublishRequest } from '#cms/payload-types.ts';
import { publishNow, type PublishResult } from './publish-now.ts';
import { takePublishLock } from './publish-lock.ts';
import type { SiteBuilder } from './site-builder.ts';

/** Saves within this time become one publish, in milliseconds. */
const gatherTime = 2_000;
/** Maximum number of reasons that a release lists. The others are only counted. */
const reasonsListed = 20;

export interface QueueRun {
  payload: Payload;
  /** Publish now for this reason, without waiting for more saves, even if nothing is queued. */
  reason?: string;
  /** Build every page again. */
  isFull?: boolean | undefined;
  /** Aborts the publish before its switch. */
  signal?: AbortSignal | undefined;
  builder?: SiteBuilder | undefined;
  onStep?: (step: string, share: number | null) => void;
}

/**
 * Where the admin shows what a request is about: `collection/id`, or the slug of the settings; empty if it
 * was deleted.
 */
function placeOf({ config }: Payload, { source, record }: PublishRequest): string {
  if (record) return `${source}/${record}`;
  return config.globals.some(({ slug }) => slug === source) ? source : '';
}

/** Result of a run: the release, or why none was made. */
export type QueueResult = { kind: 'nothing' } | { kind: 'busy' } | PublishResult;

/**
 * Publishes the queue: all requests within two seconds become one release. The site is built during these two
 * seconds, and once more if another request arrived. Later requests wait for the next release, so that steady
 * saving cannot keep a release from going live. Requests are removed only when their release is live or when
 * a record must be corrected first: after a killed process or a full disk, the next try publishes them.
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
        // The same reason is listed once, however often it was requested.
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
    // A failure that no record caused, e.g. a full disk, is tried again with the same requests.
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
