import { reviewStates, type ReviewState } from './review-states.ts';

/** Whether a value is one of the states of the review. */
export function isReviewState(value: unknown): value is ReviewState {
  return typeof value === 'string' && Object.hasOwn(reviewStates, value);
}
