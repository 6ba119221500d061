'use client';
import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { sendJson } from '#cms/admin/send.ts';
import { BlurEditor } from './BlurEditor.tsx';
import type { Box } from './box.ts';
import './blur.css';

/**
 * 打码 (blurring): shows the picture large. The user draws boxes on it, and their content is made
 * unrecognisable for good.
 */
export function BlurField() {
  const { id, data } = useDocumentInfo();
  const [isOpen, setIsOpen] = useState(false);
  const [boxes, setBoxes] = useState<Box[]>([]);
  const [isSending, setIsSending] = useState(false);
  const url: unknown = data?.['url'];
  const mimeType: unknown = data?.['mimeType'];
  if (id === undefined || typeof url !== 'string' || !String(mimeType).startsWith('image/')) return null;

  const blur = async () => {
    setIsSending(true);
    const sent = await sendJson('POST', `/api/media/${id}/blur`, { boxes });
    setIsSending(false);
    if (sent.kind === 'done') {
      toast.success('已打码。');
      window.location.reload();
    } else toast.error(sent.kind === 'offline' ? '没有网络，没有打码。请联网后再试。' : sent.message);
  };

  if (!isOpen) {
    return (
      <div className="blur-field">
        <Button
          buttonStyle="secondary"
          margin={false}
          size="medium"
          onClick={() => setIsOpen(true)}
          id="blur-open"
        >
          给人脸、车牌打码
        </Button>
      </div>
    );
  }
  return (
    <section className="blur-field" aria-labelledby="blur-title">
      <h3 id="blur-title">给人脸、车牌打码</h3>
      <p id="blur-how">
        在照片上拖出方框，可以拖几个。用键盘时先点“加一个框”，方向键移动，按住 Shift 用方向键改大小，Delete
        键去掉。打码后不能恢复，已发布的各版网站里也一起换掉。
      </p>
      <BlurEditor url={url} boxes={boxes} onChange={setBoxes} />
      <p className="blur-actions">
        <Button
          buttonStyle="secondary"
          margin={false}
          size="medium"
          onClick={() => setBoxes([...boxes, { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }])}
        >
          加一个框
        </Button>
        <Button
          margin={false}
          size="medium"
          disabled={boxes.length === 0 || isSending}
          onClick={() => void blur()}
          id="blur-confirm"
        >
          {isSending ? '正在打码…' : `打码 ${boxes.length} 处`}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          size="medium"
          onClick={() => {
            setBoxes([]);
            setIsOpen(false);
          }}
        >
          取消
        </Button>
      </p>
    </section>
  );
}
