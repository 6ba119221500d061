'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

interface Props {
  label: string;
  needsReason: boolean;
  isSending: boolean;
  /** Why the last attempt was refused. */
  problem: string;
  /** Whether what is written may become public as the reason of a correction. */
  isTold: boolean;
  onSend: (remark: string) => void;
  onClose: () => void;
}

/** Asks for the remark of a review step, and shows why it was refused. */
export function RemarkDialog({ label, needsReason, isTold, isSending, problem, onSend, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [remark, setRemark] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (needsReason && remark.trim() === '') setIsMissing(true);
    else onSend(remark);
  };
  const fault = isMissing ? `${label}要写明原因。` : problem;

  return (
    <dialog ref={dialog} className="review-dialog" aria-labelledby="review-dialog-title" onClose={onClose}>
      <h2 id="review-dialog-title">{label}</h2>
      <label htmlFor="review-remark">{needsReason ? '原因（必填）' : '意见（可不填）'}</label>
      <textarea
        id="review-remark"
        rows={4}
        maxLength={1000}
        value={remark}
        aria-describedby={isTold ? 'review-told review-fault' : 'review-fault'}
        onChange={(event) => {
          setRemark(event.target.value);
          setIsMissing(false);
        }}
      />
      {isTold && (
        <p id="review-told">
          改动或撤下已经公布的活动时，这里写的会公开在网站的“更正和补录”里。不要写人名和电话。
        </p>
      )}
      <p id="review-fault" role="alert">
        {fault}
      </p>
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          取消
        </Button>
        <Button margin={false} disabled={isSending} onClick={send} id="review-confirm">
          {isSending ? '正在提交…' : `确定${label}`}
        </Button>
      </div>
    </dialog>
  );
}
