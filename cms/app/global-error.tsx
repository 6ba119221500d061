'use client';
import { FaultPage } from '#cms/admin/FaultPage.tsx';

/** The same where not even the frame of the admin could be made. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="zh-CN">
      <body>
        <FaultPage error={error} />
      </body>
    </html>
  );
}
