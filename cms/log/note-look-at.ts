import type { CollectionSlug, PayloadRequest } from 'payload';
import { noteEvent } from './note-event.ts';

/** Further looks by one account at one record within this time get no line of their own, in milliseconds. */
const oneSitting = 10 * 60_000;

/** What of whom was shown. */
export interface Look {
  collection: CollectionSlug;
  /** Identifier of the record. */
  record: string;
  /** What was shown, in Chinese; never its values. */
  detail: string;
  /** When the newest of what is shown came in: an earlier line does not tell of it. Left out: any line of the sitting does. */
  newest?: string;
}

/**
 * Whether the log has a line of this account's look within the last minutes. Asked of the log itself: a line of
 * a request that was rolled back is not there.
 */
async function isTold(req: PayloadRequest, { collection, record, newest = '' }: Look): Promise<boolean> {
  const sitting = new Date(Date.now() - oneSitting).toISOString();
  const { totalDocs } = await req.payload.count({
    collection: 'auditLog',
    where: {
      and: [
        { action: { equals: 'look' } },
        { source: { equals: collection } },
        { record: { equals: record } },
        { user: { equals: req.user?.id ?? '' } },
        { at: { greater_than: newest > sitting ? newest : sitting } },
      ],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/** Writes the line of a look at somebody's name, number or words, unless this sitting has one. */
export async function noteLookAt(req: PayloadRequest, look: Look): Promise<void> {
  if (await isTold(req, look)) return;
  const { collection, record, detail } = look;
  await noteEvent(req, { action: 'look', collection, record, detail });
}
