import type { CollectionAfterReadHook } from 'payload';
import { noteEvent } from '#cms/log/note-event.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { ofProcess } from '#cms/process/of-process.ts';

/** Further looks by one account at one record within this time get no line of their own, in milliseconds. */
const oneSitting = 10 * 60_000;
const mostRemembered = 5_000;

/** Account and record → when the look was logged. */
const looks = ofProcess('person-looks', () => new Map<string, number>());

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
  const key = `${req.user.id} ${String(rest['id'])}`;
  const now = Date.now();
  if (now - (looks.get(key) ?? 0) < oneSitting) return doc;
  for (const oldest of [...looks.keys()].slice(0, Math.max(0, looks.size - mostRemembered)))
    looks.delete(oldest);
  looks.delete(key);
  looks.set(key, now);
  const detail = '提出人的姓名、电话、住址或原话';
  await noteEvent(req, { action: 'look', collection: 'needs', record: String(rest['id']), detail });
  return doc;
};
