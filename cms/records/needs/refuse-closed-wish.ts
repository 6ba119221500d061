import type { CollectionBeforeChangeHook } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';

const names = { kind: '要的是', cost: '大约花费', batch: '批次' } as const;

/** A micro-wish that people are asked to claim says what it takes, and in which batch it was published. */
export const refuseClosedWish: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = recordOf(originalDoc);
  const wish = { ...recordOf(before['wish']), ...recordOf(data['wish']) };
  const channel: unknown = data['channel'] ?? before['channel'];
  if (wish['isOpen'] !== true || channel !== 'wish') return data;
  const missing = Object.entries(names).filter(([field]) => !wish[field]);
  if (missing.length > 0)
    throw new Refusal(
      `要公开征集认领，先填好微心愿的${missing.map(([, label]) => `“${label}”`).join('、')}，或取消“在网上公开征集认领”。`,
    );
  return data;
};
