import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { deletionEffects } from './deletion-effects.ts';
import { reasonOf } from '#cms/log/reason-of.ts';
import { SilentDeletion } from './silent-deletion.ts';
import { wasPublic } from './was-public.ts';

/** Maximum length of the reason, in characters. */
const longest = 500;

/**
 * Users can delete a record that is or was public only with a reason. A complete copy is kept for a while,
 * outside all lists, figures and exports, so that a mistaken deletion can be undone.
 */
export function keepDeleted(collection: CollectionSlug): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    if (!req.user) return;
    const { payload } = req;
    const { config } = payload.collections[collection];
    const record = String(id);
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: record } },
      req,
    });
    if (!row || !(await wasPublic(req, collection, row))) return;
    const title = String(row[config.admin.useAsTitle ?? 'id'] ?? record);
    const reason = reasonOf(req);
    if (reason === '') {
      const effects = await deletionEffects(payload, {
        collection,
        id: record,
        slug: String(row['slug'] ?? ''),
      });
      throw new SilentDeletion(title, effects);
    }
    if (reason.length > longest) throw new Refusal(`原因最多写 ${longest} 个字。`, 400);
    const versions = config.versions
      ? (
          await payload.db.findVersions<Record<string, unknown>>({
            collection,
            where: { parent: { equals: record } },
            sort: 'updatedAt',
            limit: 0,
            pagination: false,
            req,
          })
        ).docs
      : [];
    // Written without hooks: the log gets only one line for this, the deletion.
    await payload.db.create({
      collection: 'deletedRecords',
      data: {
        title,
        kind: typeof config.labels.singular === 'string' ? config.labels.singular : collection,
        source: collection,
        record,
        reason,
        deletedBy: 'name' in req.user && typeof req.user.name === 'string' ? req.user.name : '',
        deletedAt: new Date().toISOString(),
        deletedAt_tz: 'Asia/Shanghai',
        content: JSON.parse(JSON.stringify({ row, versions })) as Record<string, unknown>,
      },
      req,
    });
  };
}
