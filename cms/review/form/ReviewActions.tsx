'use client';
import { Button, toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { sendJson } from '#cms/admin/send.ts';
import { RemarkDialog } from './RemarkDialog.tsx';
import './review.css';
import { useReviewInfo } from './use-review-info.ts';

const primary = new Set(['submit', 'approve']);

/** Buttons for the review steps that the user can take now, in place of Payload's publish button. */
export function ReviewActions() {
  const { id } = useDocumentInfo();
  const info = useReviewInfo();
  const isModified = useFormModified();
  const { submit } = useForm();
  const [chosen, setChosen] = useState<ReviewAction | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');
  if (id === undefined || info === null) return null;

  /** Unsaved input is saved first, so that the step includes it. */
  const saveFirst = async (): Promise<boolean> => {
    if (!isModified) return true;
    const saved = await submit({
      action: `/api/activities/${id}?depth=0&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    return saved?.res.ok ?? false;
  };

  const send = async (remark: string) => {
    if (chosen === null) return;
    setIsSending(true);
    setProblem('');
    const isOwnText = chosen.action === 'submit' || chosen.action === 'emergency';
    if (isOwnText && !(await saveFirst())) {
      setIsSending(false);
      setProblem('草稿没有保存成功，请先按页面上的提示改好。');
      return;
    }
    const seen = isOwnText && isModified ? undefined : info.seen;
    const result = await sendJson<{ stateName: string }>('POST', `/api/activities/${id}/review`, {
      action: chosen.action,
      remark,
      seen,
    });
    setIsSending(false);
    if (result.kind !== 'done') {
      setProblem(result.kind === 'offline' ? '没有网络，没有提交。请联网后再试。' : result.message);
      return;
    }
    toast.success(`${chosen.label}成功：${result.value.stateName}`);
    // The form's fields become editable or read-only with the state.
    window.location.reload();
  };

  return (
    <>
      {info.actions.map((action) => (
        <Button
          key={action.action}
          id={`review-${action.action}`}
          buttonStyle={primary.has(action.action) ? 'primary' : 'secondary'}
          margin={false}
          size="medium"
          onClick={() => {
            setProblem('');
            setChosen(action);
          }}
        >
          {action.label}
        </Button>
      ))}
      {chosen !== null && (
        <RemarkDialog
          label={chosen.label}
          needsReason={chosen.needsReason}
          isTold={chosen.action !== 'return'}
          isSending={isSending}
          problem={problem}
          onSend={(remark) => void send(remark)}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

type ReviewAction = NonNullable<ReturnType<typeof useReviewInfo>>['actions'][number];
