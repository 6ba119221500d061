import type { CollectionAfterReadHook, PayloadRequest } from 'payload';
import { noteEvent } from '#cms/log/note-event.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** Further looks by one account at one record within this time get no line of their own, in milliseconds. */
const oneSitting = 10 * 60_000;

/**
 * Whether the log has a line of this account's look within the last minutes. Asked of the log itself: a line of
 * a request that was rolled back is not there.
 */
async function isTold(req: PayloadRequest, record: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'auditLog',
    where: {
      and: [
        { action: { equals: 'look' } },
        { source: { equals: 'needs' } },
        { record: { equals: record } },
        { user: { equals: req.user?.id ?? '' } },
        { at: { greater_than: new Date(Date.now() - oneSitting).toISOString() } },
      ],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

const isWritten = (value: unknown) =>
  (typeof value === 'string' && value !== '') || (Array.isArray(value) && value.length > 0);

/**
 * Who is shown a name, a telephone number, an address or the words of the person who asked leaves a line in the
 * log, however the record was reached. Lists show none of these: only exports do, which have a line of their
 * own, as imports have.
 */
export const noteLook: CollectionAfterReadHook = async ({ doc, req, findMany, overrideAccess }) => {
  const { person, messages, ...rest } = recordOf(doc);
  const isShown = [...Object.values(recordOf(person)), messages].some(isWritten);
  if (!req.user || overrideAccess === true || !isShown) return doc;
  if (findMany === true) return req.context.readsAll === true ? doc : rest;
  if (req.context.isImport === true) return doc;
  await noteLookAt(req, String(rest['id']));
  return doc;
};

/** Writes the line of a look, unless this sitting has one. */
async function noteLookAt(req: PayloadRequest, record: string): Promise<void> {
  if (await isTold(req, record)) return;
  const detail = '提出人的姓名、电话、住址或原话';
  await noteEvent(req, { action: 'look', collection: 'needs', record, detail });
}

/** Notes that who asked for a need is shown to the user, where our own code read the record for them. */
export async function noteShown(
  req: PayloadRequest,
  { id, person, messages }: { id: string; person?: unknown; messages?: unknown },
): Promise<void> {
  if ([...Object.values(recordOf(person)), messages].some(isWritten)) await noteLookAt(req, id);
}
