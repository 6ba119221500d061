import type { ReviewState } from './review-states.ts';

/** One kind of step: its name, the states in which it can be taken, and whether it needs a reason. */
export interface ReviewTransition {
  label: string;
  from: readonly ReviewState[];
  needsReason: boolean;
}

const inReview = ['first', 'second', 'third', 'scheduled'] as const;

/**
 * The review as a table of steps. `state-after.ts` defines where each step leads, `step-fault.ts` who may
 * take it. `emergency` is the administrator's shortcut; `publish` and `expire` are taken by the clock.
 */
export const reviewTransitions = {
  submit: { label: '提交审核', from: ['draft'], needsReason: false },
  approve: { label: '通过', from: ['first', 'second', 'third'], needsReason: false },
  return: { label: '退回修改', from: inReview, needsReason: true },
  withdraw: { label: '撤回', from: inReview, needsReason: false },
  emergency: { label: '应急发布', from: ['draft', ...inReview], needsReason: true },
  takeDown: { label: '从网站撤下', from: ['draft', ...inReview, 'published'], needsReason: true },
  publish: { label: '定时发布', from: ['scheduled'], needsReason: false },
  expire: { label: '到期撤下', from: ['draft', ...inReview, 'published'], needsReason: false },
} as const satisfies Record<string, ReviewTransition>;

export type ReviewAction = keyof typeof reviewTransitions;
