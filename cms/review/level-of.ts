import { reviewLevels } from './review-levels.ts';
import type { ReviewState } from './review-states.ts';

/** Number of the level that a state waits for, 1 to 3; 0 when it waits for none. */
export function levelOf(state: ReviewState): number {
  return reviewLevels.findIndex((level) => level === state) + 1;
}
