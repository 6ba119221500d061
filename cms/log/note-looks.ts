import type { CollectionAfterReadHook, CollectionSlug } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { noteLookAt } from './note-look-at.ts';

/** Whether a value shows something: a text, a list, or a group with one of them. */
export function isWritten(value: unknown): boolean {
  if (typeof value === 'string') return value !== '';
  return Array.isArray(value) ? value.length > 0 : Object.values(recordOf(value)).some(isWritten);
}

/**
 * Who is shown these fields of a record leaves a line in the log, however the record was reached. Lists show none
 * of these fields: only exports do, which have a line of their own, as imports have.
 */
export const noteLooks =
  (collection: CollectionSlug, fields: readonly string[], detail: string): CollectionAfterReadHook =>
  async ({ doc, req, findMany, overrideAccess }) => {
    const entries = Object.entries(recordOf(doc));
    const isShown = entries.some(([name, value]) => fields.includes(name) && isWritten(value));
    if (!req.user || overrideAccess === true || !isShown) return doc;
    if (findMany === true)
      return req.context.readsAll === true
        ? doc
        : Object.fromEntries(entries.filter(([name]) => !fields.includes(name)));
    if (req.context.isImport === true) return doc;
    await noteLookAt(req, { collection, record: String(recordOf(doc)['id']), detail });
    return doc;
  };
