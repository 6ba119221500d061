'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { isReviewState } from '../../review/is-review-state.ts';
import { reviewStates } from '../../review/review-states.ts';

/** Where the text is in the review, and whether residents see it or an earlier one. */
export function ReviewStatus() {
  const { hasPublishedDoc } = useDocumentInfo();
  const state = useFormFields(([fields]) => fields.reviewState?.value);
  const shown = isReviewState(state) ? state : 'draft';
  return (
    <p className={`review-status review-status--${shown}`}>
      <strong>{reviewStates[shown]}</strong>
      {hasPublishedDoc && <span>{shown === 'published' ? '，网站上正是这一稿' : '，网站上仍是上一稿'}</span>}
    </p>
  );
}
