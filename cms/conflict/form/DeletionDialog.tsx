'use client';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { DeletionQuestion } from '#cms/deletion/silent-deletion.ts';
import { keptDays } from '#cms/deletion/kept-days.ts';

interface Props {
  question: DeletionQuestion;
  onDelete: (reason: string) => void;
  onClose: () => void;
}

/** Asks why a public record is deleted, and says what the deletion does. */
export function DeletionDialog({ question: { title, effects }, onDelete, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (reason.trim() === '') setIsMissing(true);
    else onDelete(reason.trim());
  };

  return (
    <dialog
      ref={dialog}
      className="guard-dialog guard-deletion"
      aria-labelledby="guard-deletion-title"
      onClose={onClose}
    >
      <form onSubmit={send}>
        <h2 id="guard-deletion-title">删除公开过的“{title}”</h2>
        <p>{effects}</p>
        <p>
          删除后网站、清单、数字和导出里都不再有它。{keptDays}{' '}
          天内可以在“最近删除”里恢复，之后彻底清除。只是暂时不想公开的，请用“从网站撤下”或撤回发布。
        </p>
        <label htmlFor="guard-reason">删除原因（必填，会公开在“更正和补录”里，不写人名和电话）</label>
        <textarea
          id="guard-reason"
          rows={3}
          maxLength={500}
          value={reason}
          aria-describedby="guard-deletion-problem"
          onChange={(event) => {
            setReason(event.target.value);
            setIsMissing(false);
          }}
        />
        <p id="guard-deletion-problem" className="guard-problem" role="alert">
          {isMissing ? '删除要写明原因。' : ''}
        </p>
        <div className="guard-buttons">
          <button type="button" className="guard-plain" onClick={() => dialog.current?.close()}>
            不删除
          </button>
          <button type="submit" className="guard-main">
            删除
          </button>
        </div>
      </form>
    </dialog>
  );
}
