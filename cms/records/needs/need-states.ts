import type { NeedState } from '#content/schema/need.ts';

/**
 * The loop of a need (点单—派单—接单—评单) as data: state → possible next states. A refused need may be accepted
 * later. A dispatched need may go back if the team cannot do it. A finished need may be reopened if the
 * person is not satisfied.
 */
export const needTransitions: Readonly<Record<NeedState, readonly NeedState[]>> = {
  submitted: ['accepted', 'refused'],
  accepted: ['dispatched', 'refused'],
  refused: ['accepted'],
  dispatched: ['in-service', 'accepted'],
  'in-service': ['done', 'dispatched'],
  done: ['rated', 'in-service'],
  rated: [],
};
