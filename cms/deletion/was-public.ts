import type { CollectionSlug, PayloadRequest } from 'payload';
import { needRow } from '#cms/dataset/rows/need.ts';
import { feedsDataset } from '#cms/publish/request/feeds-dataset.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Records about people are never public themselves. A file can only be deleted when no page needs it any
 * more.
 */
const never: ReadonlySet<string> = new Set(['volunteers', 'participations', 'media']);

/** Whether a record is or was public: such a record is not deleted without a reason. */
export async function wasPublic(
  req: PayloadRequest,
  collection: CollectionSlug,
  row: unknown,
): Promise<boolean> {
  if (!feedsDataset(collection) || never.has(collection)) return false;
  const { config } = req.payload.collections[collection];
  if (collection === 'needs') return needRow(row as Parameters<typeof needRow>[0]) !== null;
  if (!config.versions?.drafts) return true;
  const { _status, id } = recordOf(row);
  if (_status === 'published') return true;
  const { totalDocs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    limit: 1,
    req,
  });
  if (totalDocs > 0) return true;
  // Unpublishing overwrites the version that was live, so no version shows it. The log does.
  const taken = await req.payload.count({
    collection: 'auditLog',
    where: { and: [{ record: { equals: id } }, { detail: { contains: '撤下' } }] },
    overrideAccess: true,
    req,
  });
  return taken.totalDocs > 0;
}
