import { levelOf } from './level-of.ts';
import { reviewLevels } from './review-levels.ts';
import type { ReviewState } from './review-states.ts';
import type { ReviewAction } from './review-transitions.ts';

/** What decides the state after a step. */
export interface StepCourse {
  /** Levels that a text passes, 1 to 3. */
  levels: number;
  /** Planned time of publication; null for at once. */
  publishAt: string | null;
  now: Date;
}

/** The state after a step; the step must be possible in the given state. */
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
      // A newer version in review stays there; only the live one is taken down.
      return state === 'published' ? 'draft' : state;
    case 'return':
    case 'withdraw':
      return 'draft';
  }
}
