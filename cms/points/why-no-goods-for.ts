import type { PayloadRequest } from 'payload';
import { whyNoGoods } from '#content/points/why-no-goods.ts';
import type { PointsRule } from '#content/schema/points-rule.ts';
import type { AccountRef } from './account-ref.ts';
import { readRows } from './read-rows.ts';

/**
 * Why an account can have no goods under a rule, in a few words; null if it can. Only volunteers are of a
 * kind: what a household holds was given to all of its members.
 */
export async function whyNoGoodsFor(
  req: PayloadRequest,
  ref: AccountRef,
  rule: PointsRule,
): Promise<string | null> {
  if (ref.volunteer === undefined) return null;
  const [volunteer] = await readRows(req, 'volunteers', { id: { equals: ref.volunteer } });
  return volunteer === undefined ? null : whyNoGoods(rule, volunteer.kind);
}
