'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import type { LiveState } from '#cms/publish/live-state.ts';
import { isReviewState } from '../is-review-state.ts';
import { reviewStates } from '../review-states.ts';
import { useLiveState } from '#cms/publish/form/use-live-state.ts';

/** What the site shows according to its live release; '' if unknown. */
function onTheSite(live: LiveState | null, isNewestPublished: boolean): string {
  if (live === null) return '';
  const instead = live.isThere ? '网站上仍是上一稿' : '网站上还没有这一条';
  if (live.state === 'held') return `，但没有上线，${instead}`;
  if (live.state === 'waiting') return `，等待上线，${instead}`;
  if (live.state === 'hidden') return live.isThere ? '，正在从网站上撤下' : '';
  return isNewestPublished ? '，网站上正是这一稿' : '，网站上仍是上一稿';
}

/** The review state of the text, and whether residents see it or an earlier version. */
export function ReviewStatus() {
  const { id } = useDocumentInfo();
  const live = useLiveState();
  const state = useFormFields(([fields]) => fields.reviewState?.value);
  const shown = isReviewState(state) ? state : 'draft';
  return (
    <p className={`review-status review-status--${shown}`}>
      <strong>{reviewStates[shown]}</strong>
      {id !== undefined && <span>{onTheSite(live, shown === 'published')}</span>}
    </p>
  );
}
