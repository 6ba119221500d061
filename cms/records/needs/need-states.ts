import type { NeedState } from '#content/schema/need.ts';

/**
 * The loop of a need (点单—派单—接单—评单) as data: state → states that may come next. A refused need may be taken up again;
 * a dispatched one may go back when the team cannot do it; done may be reopened when the person is not content.
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
