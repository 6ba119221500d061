import type { Rule } from '#cms/fields/rules/rule.ts';
import { claimStates, claimTransitions, type ClaimState } from './claim-states.ts';

const isClaimState = (value: unknown): value is ClaimState =>
  typeof value === 'string' && Object.hasOwn(claimStates, value);

/** A claim changes its state only along `claimTransitions`. */
export const followClaimStates: Rule = (value, { previous }) => {
  if (!isClaimState(value) || !isClaimState(previous) || value === previous) return true;
  const next = claimTransitions[previous];
  if (next.includes(value)) return true;
  const possible =
    next.length > 0
      ? `下一步只能是：${next.map((state) => claimStates[state]).join('、')}`
      : '这份认领已经结束，要再认领请另登记一份';
  return `不能从“${claimStates[previous]}”变成“${claimStates[value]}”，${possible}。`;
};
