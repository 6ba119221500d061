import type { CollectionAfterReadHook } from 'payload';
import { noteEvent } from '#cms/log/note-event.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { ofProcess } from '#cms/process/of-process.ts';

/** Further looks by one account at one record within this time get no line of their own, in milliseconds. */
const oneSitting = 10 * 60_000;
const mostRemembered = 5_000;

/** Account and record → when the look was logged. */
const looks = ofProcess('person-looks', () => new Map<string, number>());

const isWritten = (value: unknown) => typeof value === 'string' && value !== '';

/**
 * Who opens a need and sees a name, telephone or address leaves a line in the log. Lists show none of these:
 * only exports do, which have a line of their own.
 */
export const noteLook: CollectionAfterReadHook = async ({ doc, req, findMany, overrideAccess }) => {
  const { id, person } = recordOf(doc);
  const { name, phone, address, ...rest } = recordOf(person);
  if (!req.user || overrideAccess === true || ![name, phone, address].some(isWritten)) return doc;
  if (findMany === true) return req.context.readsAll === true ? doc : { ...doc, person: rest };
  // Hooks of a save read the record, too: its form was opened before.
  if (req.method !== undefined && req.method !== 'GET') return doc;
  const key = `${req.user.id} ${String(id)}`;
  const now = Date.now();
  if (now - (looks.get(key) ?? 0) < oneSitting) return doc;
  for (const oldest of [...looks.keys()].slice(0, Math.max(0, looks.size - mostRemembered)))
    looks.delete(oldest);
  looks.delete(key);
  looks.set(key, now);
  await noteEvent(req, {
    action: 'look',
    collection: 'needs',
    record: String(id),
    detail: '提出人的姓名、电话或住址',
  });
  return doc;
};
