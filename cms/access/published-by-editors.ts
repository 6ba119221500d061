import type { CollectionBeforeOperationHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { reachOf } from './reach-of.ts';
import type { Area } from './role-table.ts';

/**
 * Limits what clerks may do with published records of their own stations. They may never unpublish them. They
 * may publish only if the review settings allow it; otherwise their saves are drafts that an editor
 * publishes.
 */
export function publishedByEditors(area: Area): CollectionBeforeOperationHook {
  return async ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || reachOf(req, area, 'update') !== 'own') return args;
    if (operation === 'restoreVersion') throw new Refusal('恢复历史版本请联系编辑。', 403);
    if (operation !== 'update') return args;
    const { stationsNeedEditor } = await req.payload.findGlobal({
      slug: 'reviewSettings',
      depth: 0,
      overrideAccess: true,
      req,
    });
    const status = 'data' in args ? recordOf(args.data)._status : undefined;
    if (stationsNeedEditor === true && status === 'published') {
      throw new Refusal('站点资料由编辑发布。请点“保存草稿”，编辑看过后发布。', 403);
    }
    const isDraft = stationsNeedEditor === true || status === 'draft';
    return {
      ...args,
      unpublishAllLocales: false,
      ...(isDraft ? { draft: true, publishAllLocales: false } : {}),
    };
  };
}
