'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { LiveNotice } from '#cms/publish/form/LiveNotice.tsx';
import { KeptWords } from '#cms/gate/form/KeptWords.tsx';
import { GateCheck } from '#cms/gate/form/GateCheck.tsx';
import { useReviewInfo } from './use-review-info.ts';
import '#cms/admin/notice.css';

const inReview = new Set(['first', 'second', 'third', 'scheduled']);

/**
 * Shows at the top of the form why a text was returned, why it cannot be changed now, and what the gate finds
 * in it.
 */
export function ReviewNotice() {
  const { id } = useDocumentInfo();
  const info = useReviewInfo();
  if (id === undefined)
    return (
      <>
        <KeptWords />
        <GateCheck canAsk canChange step="提交" />
      </>
    );
  if (info === null) return null;
  const isInReview = inReview.has(info.state);
  return (
    <>
      <LiveNotice />
      {info.state === 'draft' && info.returnReason !== '' && (
        <div className="admin-notice admin-notice--returned" role="status">
          <strong>这一稿被退回了：</strong>
          {info.returnReason}
        </div>
      )}
      {isInReview && (
        <div className="admin-notice" role="status">
          <strong>{info.stateName}</strong>，审核期间不能修改。
          {info.isLive && '审核通过前，网站上仍显示上一稿。'}
        </div>
      )}
      {info.mayEdit && !isInReview && <KeptWords />}
      <GateCheck canAsk={info.mayEdit} canChange={!isInReview} step="提交" />
    </>
  );
}
