import type { PayloadRequest } from 'payload';
import type { PointsRule } from '#content/schema/points-rule.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { AccountRef } from './account-ref.ts';
import { readRows } from './read-rows.ts';

/** Throws a Refusal if there is no such volunteer or household, or if its account is not in use. */
export async function mustBeOpen(req: PayloadRequest, ref: AccountRef, rule: PointsRule): Promise<void> {
  if (ref.volunteer !== undefined) {
    const [volunteer] = await readRows(req, 'volunteers', { id: { equals: ref.volunteer } });
    if (volunteer === undefined) throw new Refusal('没有这名志愿者，可能已被删除。请重新查找。', 404);
    return;
  }
  const [household] = await readRows(req, 'households', { id: { equals: ref.household } });
  if (household === undefined) throw new Refusal('没有这户家庭，可能已被删除。请重新查找。', 404);
  if (!rule.households)
    throw new Refusal(`现行规则“${rule.version}”没有启用家庭积分存折，不能记分和兑换。`, 409);
  if (household.status === 'closed')
    throw new Refusal('这户的积分存折已停用。要继续用，请先在家庭档案里改为“使用中”。', 409);
}
