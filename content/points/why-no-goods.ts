import { volunteerKinds, type VolunteerKind } from '../schema/volunteer-kinds.ts';

/**
 * Why a volunteer of this kind can have no goods under a rule, as a Chinese sentence without its full stop; null if
 * the rule lets them. Eligibilities are not goods.
 */
export function whyNoGoods(
  rule: { readonly version: string; readonly noGoodsFor: readonly VolunteerKind[] },
  kind: VolunteerKind,
): string | null {
  return rule.noGoodsFor.includes(kind)
    ? `规则“${rule.version}”写明${volunteerKinds[kind]}的积分不兑换物品，只能登记优先资格`
    : null;
}
