import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

const message = '积分流水只能新增，不能修改或删除。记错了，请新增一条类型为“更正”的流水冲抵，并写明事由。';

/** Refuses any change of an entry that is there, also by the CMS's own code. */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new Refusal(message, 403);
  return data;
};

/** Refuses the removal of an entry, also by the CMS's own code. */
export const refuseRemoval: CollectionBeforeDeleteHook = () => {
  throw new Refusal(message, 403);
};
