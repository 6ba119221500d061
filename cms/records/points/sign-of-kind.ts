import type { Rule } from '#cms/fields/rules/rule.ts';

/**
 * Earned and bonus points must be positive, redeemed and expired points negative. A correction may be either.
 * 0 is not allowed.
 */
export const signOfKind: Rule = (value, { siblings: { kind } }) => {
  if (typeof value !== 'number') return true;
  if (value === 0) return '积分不能为 0。';
  if ((kind === 'earned' || kind === 'bonus') && value < 0)
    return '这种类型只能增加积分，请写正数；要扣减请选“更正”。';
  if ((kind === 'redeemed' || kind === 'expired') && value > 0)
    return '这种类型只能扣减积分，请写负数，例如 -48。';
  return true;
};
