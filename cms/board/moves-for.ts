import { needMovesFrom, type NeedMove } from '#cms/records/needs/need-states.ts';
import type { Need } from '#cms/payload-types.ts';
import type { Handling } from './handling-of.ts';

/** The moves that somebody may make with a need. One that was merged into another moves with that one. */
export function movesFor(
  handling: Handling,
  { state, mergedInto }: Pick<Need, 'state' | 'mergedInto'>,
): readonly NeedMove[] {
  if (mergedInto != null || handling === null || handling === 'reader') return [];
  return needMovesFrom(state).filter(({ isOfTeam }) => handling === 'office' || isOfTeam);
}
