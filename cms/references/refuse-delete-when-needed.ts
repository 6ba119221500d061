import type { CollectionBeforeDeleteHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { findNeeding } from './find-needing.ts';

/** Maximum number of records that the message names. */
const mostNamed = 5;

/** Refuses to delete a record of this collection while others refer to it, and names them. */
export function refuseDeleteWhenNeeded(collection: string): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const { total, names } = await findNeeding({ collection, id: String(id), most: mostNamed, req });
    if (total === 0) return;
    const more = total > names.length ? `等 ${total} 条记录` : '';
    throw new Refusal(
      `不能删除：${names.join('、')}${more}还在使用它。请先把这些记录改到别处或删除，再来删除；只是不想公开的，可以撤回发布。`,
      409,
    );
  };
}
