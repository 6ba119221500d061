'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { Release } from '#cms/payload-types.ts';
import { sendJson } from '#cms/admin/send.ts';
import { momentText } from '#cms/admin/moment-text.ts';

interface Props {
  release: Release;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for confirmation of a rollback, explains what it does and does not change, and performs it. */
export function RollBackDialog({ release, onDone, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => dialog.current?.showModal(), []);

  const rollBack = async () => {
    setIsSending(true);
    const sent = await sendJson('POST', `/api/releases/${release.id}/rollback`, {});
    setIsSending(false);
    if (sent.kind === 'done') onDone();
    else setProblem(sent.kind === 'offline' ? '没有网络，没有回退。请联网后再试。' : sent.message);
  };

  return (
    <dialog ref={dialog} className="review-dialog" aria-labelledby="roll-back-title" onClose={onClose}>
      <h2 id="roll-back-title">回退到 {momentText(release.requestedAt)} 的网站？</h2>
      <p>
        网站立刻换成那一版。记录不会变：下一次发布会按当时的记录重新生成网站，所以要撤下的内容，还要在记录里改好或撤下。
      </p>
      <p role="alert">{problem}</p>
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          取消
        </Button>
        <Button margin={false} disabled={isSending} onClick={() => void rollBack()} id="roll-back-confirm">
          {isSending ? '正在回退…' : '确定回退'}
        </Button>
      </div>
    </dialog>
  );
}
