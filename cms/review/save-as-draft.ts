import type { CollectionBeforeOperationHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';

const notBySaving = '保存不能直接发布。请先存为草稿，再点“提交审核”，审核通过后自动发布。';

/**
 * Turns every save from outside into a draft beside the live version, whatever the request asks for:
 * publishing and unpublishing are review steps. A request for `published` is refused, not silently changed.
 */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess) return args;
  if (operation === 'restoreVersion' && !('draft' in args && args.draft === true)) {
    throw new Refusal('历史版本只能恢复为草稿，再提交审核。', 403);
  }
  if (operation !== 'create' && operation !== 'update') return args;
  if ('data' in args && recordOf(args.data)._status === 'published') throw new Refusal(notBySaving, 403);
  return { ...args, draft: true, publishAllLocales: false, unpublishAllLocales: false };
};
