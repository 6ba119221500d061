'use client';
import { FaultPage } from '#cms/admin/FaultPage.tsx';

/** Shown if even the layout of the admin could not be rendered. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="zh-CN">
      <body>
        <FaultPage error={error} />
      </body>
    </html>
  );
}
