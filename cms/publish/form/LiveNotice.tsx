'use client';
import '#cms/admin/notice.css';
import { useLiveState } from './use-live-state.ts';

/** Notice at the top of a form: the saved state is not on the site, why, and what the site shows instead. */
export function LiveNotice() {
  const live = useLiveState();
  if (live?.state !== 'held') return null;
  return (
    <div className="admin-notice admin-notice--returned" role="status">
      <strong>
        {live.isThere ? '最近的修改没有上线，网站上仍是上一版。' : '没有上线，网站上没有这一条。'}
      </strong>
      <p>{live.reason}</p>
      <p>改好再保存，会自动重新发布。</p>
    </div>
  );
}
