'use client';
import { Button, Gutter } from '@payloadcms/ui';
import { useState } from 'react';
import './preview.css';

const widths = [
  { key: 'phone', label: '手机' },
  { key: 'desk', label: '电脑' },
] as const;

/** The rendered page in a frame as wide as a phone or a desktop. */
export function PreviewFrames({ collection, id }: { collection: string; id: string }) {
  const [width, setWidth] = useState<(typeof widths)[number]['key']>('phone');
  return (
    <Gutter className="preview-view">
      <div className="preview-view__tools">
        {widths.map(({ key, label }) => (
          <Button
            key={key}
            buttonStyle={key === width ? 'primary' : 'secondary'}
            margin={false}
            aria-label={`${label}宽度${key === width ? '（当前）' : ''}`}
            onClick={() => setWidth(key)}
          >
            {label}
          </Button>
        ))}
        <p>这是最近保存的一稿在网站上的样子；没有发布的内容，只有登录后台的人能看到。</p>
      </div>
      <div className="preview-view__frame">
        <iframe data-width={width} title="网页预览" src={`/api/${collection}/${id}/preview`} />
      </div>
    </Gutter>
  );
}
