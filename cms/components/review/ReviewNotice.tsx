'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useReviewInfo } from './use-review-info.ts';

const inReview = new Set(['first', 'second', 'third', 'scheduled']);

/** Tells at the top of the form why a text came back, or why it cannot be changed now. */
export function ReviewNotice() {
  const { id } = useDocumentInfo();
  const info = useReviewInfo();
  if (id === undefined || info === null) return null;
  if (info.state === 'draft' && info.returnReason !== '') {
    return (
      <div className="review-notice review-notice--returned" role="status">
        <strong>这一稿被退回了：</strong>
        {info.returnReason}
      </div>
    );
  }
  if (inReview.has(info.state)) {
    return (
      <div className="review-notice" role="status">
        <strong>{info.stateName}</strong>，审核期间不能修改。
        {info.isLive && '审核通过前，网站上仍显示上一稿。'}
      </div>
    );
  }
  return null;
}
