'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';

/** Links from an activity to its sign-in sheet, its poster and the screen where the sheet is typed in. */
export function SignSheets() {
  const { routes } = useConfig().config;
  const { id } = useDocumentInfo();
  if (id === undefined) return null;
  const activity = encodeURIComponent(String(id));
  return (
    <p className="list-export">
      志愿者签到：
      <a href={`${routes.api}/sign-sheets/paper?activity=${activity}`} target="_blank" rel="noreferrer">
        打印签到表
      </a>
      <a href={`${routes.api}/sign-sheets/poster?activity=${activity}`} target="_blank" rel="noreferrer">
        签到海报（QR）
      </a>
      <a href={`${routes.admin}/sign-in?activity=${activity}`}>签到录入</a>
    </p>
  );
}
