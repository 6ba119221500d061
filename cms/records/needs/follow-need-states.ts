import { needStates, type NeedState } from '#content/schema/need.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';
import { needTransitions } from './need-states.ts';

function isNeedState(value: unknown): value is NeedState {
  return typeof value === 'string' && Object.hasOwn(needStates, value);
}

/**
 * A need may change its state only along `needTransitions`. A new record may have any state, because paper
 * ledgers are typed in afterwards.
 */
export const followNeedStates: Rule = (value, { previous }) => {
  if (!isNeedState(value) || !isNeedState(previous) || value === previous) return true;
  const next = needTransitions[previous];
  if (next.includes(value)) return true;
  const possible =
    next.length > 0
      ? `下一步只能是：${next.map((state) => needStates[state]).join('、')}`
      : '已经走完全部环节';
  return `不能从“${needStates[previous]}”直接变成“${needStates[value]}”，${possible}。`;
};
