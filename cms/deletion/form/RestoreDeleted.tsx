'use client';
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { sendJson } from '#cms/admin/send.ts';

/** Button that restores a deleted record. */
export function RestoreDeleted() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');
  const restore = async () => {
    setIsSending(true);
    const result = await sendJson<{ collection: string; id: string; message: string }>(
      'POST',
      `/api/deletedRecords/${id}/restore`,
      {},
    );
    setIsSending(false);
    if (result.kind !== 'done')
      return setProblem(result.kind === 'offline' ? '没有网络，没有恢复。' : result.message);
    toast.success(result.value.message);
    window.location.assign(
      `${config.routes.admin}/collections/${result.value.collection}/${result.value.id}`,
    );
  };
  return (
    <div className="field-type">
      <Button id="restore-deleted" margin={false} disabled={isSending} onClick={() => void restore()}>
        {isSending ? '正在恢复…' : '恢复这条记录'}
      </Button>
      {problem !== '' && (
        <p className="guard-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
