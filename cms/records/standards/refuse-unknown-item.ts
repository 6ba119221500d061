import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** Refuses a self-check whose item does not exist in its standard. */
export const refuseUnknownItem: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = idOf(data.standard ?? originalDoc?.standard);
  const key: unknown = data.itemKey ?? originalDoc?.itemKey;
  if (!id || typeof key !== 'string') return data;
  const standard = await req.payload.findByID({
    collection: 'standards',
    id,
    depth: 0,
    req,
    disableErrors: true,
  });
  const items = standard?.items ?? [];
  if (items.some((item) => item.key === key)) return data;
  const known = items.map((item) => `${item.key}（${item.name}）`).join('、');
  throw new Refusal(
    `“${standard?.name ?? '所选标准'}”里没有代号为“${key}”的条目。可用的代号：${known || '无，请先在标准里添加条目'}。`,
  );
};
