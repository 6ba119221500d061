import { reviewTransitions, type ReviewAction } from './review-transitions.ts';
import { stepFault, type StepCase } from './step-fault.ts';

const actions = Object.keys(reviewTransitions) as ReviewAction[];

/** The steps that the user can take with a record now, in the order of the table. */
export function possibleActions(situation: Omit<StepCase, 'action' | 'remark'>): ReviewAction[] {
  return actions.filter((action) => stepFault({ ...situation, action, remark: '原因' }) === null);
}
