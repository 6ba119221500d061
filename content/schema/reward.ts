import { z } from 'zod';
import { codes, count, id, reference, slug } from './common.ts';

/** What points can be exchanged for: goods of the 积分微超市, or a priority for an opportunity. */
export const rewardKinds = { goods: '积分微超市物品', eligibility: '优先资格' } as const;

/** 兑换物品/资格. */
export const reward = z.strictObject({
  id,
  slug,
  name: z.string().min(1),
  kind: codes(rewardKinds),
  points: count.describe('Points deducted for goods; the threshold to reach for an eligibility.'),
  unit: z.string().describe('Unit of the goods, e.g. 瓶; empty for an eligibility.'),
  stock: count.nullable().describe('Pieces left when the dataset was written; null where not counted.'),
  description: z.string(),
  exchangePlace: z.string().describe('Where and when it is handed over; may be empty.'),
  coverId: reference('media').nullable(),
  order: z.int(),
});
export type Reward = z.infer<typeof reward>;
