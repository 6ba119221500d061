import { volunteerKinds, type VolunteerKind } from '../schema/volunteer-kinds.ts';

/**
 * Why a volunteer of this kind can have no goods under a rule, in a few Chinese words; null if the rule lets them.
 * Eligibilities are not goods.
 */
export const whyNoGoods = (
  rule: { readonly noGoodsFor: readonly VolunteerKind[] },
  kind: VolunteerKind,
): string | null => (rule.noGoodsFor.includes(kind) ? `${volunteerKinds[kind]}的积分不兑换物品` : null);
