import type { NeedState } from '#content/schema/need.ts';

/** One possible move of a need. */
export interface NeedMove {
  readonly from: NeedState;
  readonly to: NeedState;
  /** The move as a button says it. */
  readonly label: string;
  /** What must be given with the move; the fields of the need have their own rules on it. */
  readonly asks: 'team' | 'refusalReason' | 'result' | 'rating' | null;
  /** Whether the need goes back, which takes a reason. */
  readonly isBack: boolean;
  /** Whether the team that has the need may make this move itself. */
  readonly isOfTeam: boolean;
}

type Line = readonly [NeedState, NeedState, string, NeedMove['asks'], ('back' | 'team')?, 'team'?];

// prettier-ignore
const lines: readonly Line[] = [
  ['submitted',  'accepted',   '受理',         null],
  ['submitted',  'refused',    '不予受理',     'refusalReason'],
  ['accepted',   'dispatched', '派单',         'team'],
  ['accepted',   'refused',    '不予受理',     'refusalReason'],
  ['accepted',   'submitted',  '退回待受理',   null,      'back'],
  ['refused',    'accepted',   '重新受理',     null,      'back'],
  ['dispatched', 'in-service', '接单',         null,      'team'],
  ['dispatched', 'accepted',   '退单',         null,      'back', 'team'],
  ['in-service', 'done',       '办结',         'result',  'team'],
  ['in-service', 'dispatched', '退回派单',     null,      'back'],
  ['done',       'rated',      '电话回访评分', 'rating'],
  ['done',       'in-service', '退回重办',     null,      'back'],
  ['rated',      'in-service', '重新办理',     null,      'back'],
];

/**
 * The loop of a need (点单—派单—接单—服务—办结—评单) as data. From every state but the first there is a way back, which takes
 * a reason: a refused need may be accepted after all, a team may hand back what it cannot do, what did not help
 * is done again.
 */
export const needMoves: readonly NeedMove[] = lines.map(([from, to, label, asks, ...marks]) => ({
  from,
  to,
  label,
  asks,
  isBack: marks.includes('back'),
  isOfTeam: marks.includes('team'),
}));

/** The move from one state to another; undefined if there is none. */
export const needMove = (from: NeedState, to: NeedState): NeedMove | undefined =>
  needMoves.find((move) => move.from === from && move.to === to);

/** The moves out of a state. */
export const needMovesFrom = (state: NeedState): readonly NeedMove[] =>
  needMoves.filter(({ from }) => from === state);
