import { reviewLevels } from './review-levels.ts';
import type { ReviewState } from './review-states.ts';

/** The level that a state waits for, 1 to 3; 0 if it waits for none. */
export function levelOf(state: ReviewState): number {
  return reviewLevels.findIndex((level) => level === state) + 1;
}
