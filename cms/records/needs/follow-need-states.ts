import { needStates, type NeedState } from '#content/schema/need.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';
import { needMove, needMovesFrom } from './need-states.ts';

function isNeedState(value: unknown): value is NeedState {
  return typeof value === 'string' && Object.hasOwn(needStates, value);
}

/**
 * A need may change its state only along `needMoves`. A new record may have any state, because paper ledgers
 * are typed in afterwards.
 */
export const followNeedStates: Rule = (value, { previous }) => {
  if (!isNeedState(value) || !isNeedState(previous) || value === previous) return true;
  if (needMove(previous, value)) return true;
  const next = needMovesFrom(previous).map(({ to }) => needStates[to]);
  return `不能从“${needStates[previous]}”直接变成“${needStates[value]}”，下一步只能是：${next.join('、')}。`;
};
