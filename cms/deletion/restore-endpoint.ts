import {
  commitTransaction,
  initTransaction,
  killTransaction,
  ValidationError,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { hasRole } from '#cms/access/has-role.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import type { Area } from '#cms/access/role-table.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { requestPublish } from '#cms/publish/request/request-publish.ts';
import { referenceTable } from '#cms/references/reference-table.ts';
import { recordOf } from '#cms/errors/record-of.ts';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Refuses to restore a record that refers to records which no longer exist. */
async function refuseDangling(req: PayloadRequest, collection: string, row: unknown): Promise<void> {
  for (const [target, references] of referenceTable(req.payload)) {
    for (const { from, path, isPolymorphic } of references) {
      if (from !== collection || isPolymorphic || path.includes('.')) continue;
      const value = recordOf(row)[path];
      const ids = (Array.isArray(value) ? value : [value]).filter(
        (id): id is string => typeof id === 'string',
      );
      if (ids.length === 0) continue;
      const { totalDocs } = await req.payload.count({
        collection: target as CollectionSlug,
        where: { id: { in: ids } },
        overrideAccess: true,
        req,
      });
      if (totalDocs === new Set(ids).size) continue;
      const { labels } = req.payload.collections[target as CollectionSlug].config;
      throw new Refusal(
        `没有恢复：它用到的${String(labels.singular)}已经不在了。请先恢复或新建那一条，再来恢复。`,
        409,
      );
    }
  }
}

/**
 * `POST /api/deletedRecords/:id/restore`: restores a deleted record unchanged, with its id and its versions.
 */
export const restoreEndpoint: Endpoint = {
  path: '/:id/restore',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    if (!hasRole(req, 'administrator', 'editor'))
      throw new Refusal('您不能恢复删除的记录，请找编辑或管理员。', 403);
    const kept = await req.payload.findByID({
      collection: 'deletedRecords',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    if (!kept) throw new Refusal('没有找到这条删除记录，可能已经恢复，或者已过 30 天。', 404);
    if (reachOf(req, kept.source as Area, 'delete') !== 'all')
      throw new Refusal('您不能恢复这一类记录，请找编辑或管理员。', 403);
    const collection = kept.source as CollectionSlug;
    const { row, versions } = recordOf(kept.content);
    const isOwn = await initTransaction(req);
    try {
      await noteEvent(req, {
        action: 'create',
        collection,
        record: kept.record,
        title: kept.title,
        detail: `恢复了 ${kept.deletedBy ?? ''} 删除的记录（删除原因：${kept.reason}）`,
      });
      await refuseDangling(req, collection, row);
      const doc = await req.payload.db
        .create({ collection, customID: kept.record, data: { ...recordOf(row) }, req })
        .catch((error: unknown) => {
          if (!(error instanceof ValidationError)) throw error;
          throw new Refusal(
            `没有恢复：同名或同网址的记录已经有了。请先改掉那一条的名称或网址，再来恢复“${kept.title}”。`,
            409,
          );
        });
      for (const one of listOf(versions)) {
        const { version, createdAt, updatedAt, autosave } = recordOf(one);
        await req.payload.db.createVersion({
          collectionSlug: collection,
          parent: kept.record,
          versionData: { ...recordOf(version) } as never,
          createdAt: String(createdAt),
          updatedAt: String(updatedAt),
          autosave: autosave === true,
          req,
        });
      }
      const { custom } = req.payload.collections[collection].config;
      const afterRestore: unknown = custom?.['afterRestore'];
      if (typeof afterRestore === 'function') await Reflect.apply(afterRestore, null, [{ doc, req }]);
      await req.payload.db.deleteOne({ collection: 'deletedRecords', where: { id: { equals: id } }, req });
      if (recordOf(row)['_status'] !== 'draft')
        await requestPublish({ req, collection, doc: { ...doc }, operation: 'create' });
      if (isOwn) await commitTransaction(req);
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
    return Response.json({ collection, id: kept.record, message: `已恢复“${kept.title}”。` });
  },
};
