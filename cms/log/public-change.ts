import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/** Records that were live before the running save, by request, as `collection/id`. */
const liveBefore = new WeakMap<PayloadRequest, Set<string>>();

async function isLive(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> {
  const row = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  });
  return recordOf(row)._status === 'published';
}

/** Notes before a save whether the record is live. Hooks get the newest version, which does not show this. */
export const noteWhetherLive: CollectionBeforeChangeHook = async ({
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return;
  const { id } = recordOf(originalDoc);
  const known = liveBefore.get(req) ?? new Set();
  liveBefore.set(req, known);
  const key = `${collection.slug}/${String(id)}`;
  if (await isLive(req, collection.slug as CollectionSlug, String(id))) known.add(key);
  else known.delete(key);
};

/**
 * What a save changed for the public. `shown`: the published state was written. `taken`: the record is no
 * longer live. `none`: only a draft was saved, with or without a live record. Always `shown` for records
 * without drafts.
 */
export async function publicChange(
  req: PayloadRequest,
  collection: string,
  doc: unknown,
): Promise<'shown' | 'taken' | 'none'> {
  const { id, _status: status } = recordOf(doc);
  if (status !== 'draft') return 'shown';
  if (liveBefore.get(req)?.has(`${collection}/${String(id)}`) !== true) return 'none';
  return (await isLive(req, collection as CollectionSlug, String(id))) ? 'none' : 'taken';
}
