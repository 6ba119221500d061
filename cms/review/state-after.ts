import { levelOf } from './level-of.ts';
import { reviewLevels } from './review-levels.ts';
import type { ReviewState } from './review-states.ts';
import type { ReviewAction } from './review-transitions.ts';

/** What decides where a step leads. */
export interface StepCourse {
  /** Levels that a text passes, 1 to 3. */
  levels: number;
  /** When it is to be published; null for at once. */
  publishAt: string | null;
  now: Date;
}

/** The state to which a step leads from a state in which it can be taken. */
export function stateAfter(
  action: ReviewAction,
  state: ReviewState,
  { levels, publishAt, now }: StepCourse,
): ReviewState {
  switch (action) {
    case 'submit':
      return 'first';
    case 'approve': {
      const next = reviewLevels[levelOf(state)];
      if (levelOf(state) < levels && next !== undefined) return next;
      return publishAt !== null && new Date(publishAt) > now ? 'scheduled' : 'published';
    }
    case 'emergency':
    case 'publish':
      return 'published';
    case 'takeDown':
    case 'expire':
      // A new version that is under review goes on; only what was live is no longer.
      return state === 'published' ? 'draft' : state;
    case 'return':
    case 'withdraw':
      return 'draft';
  }
}
