'use client';
import { useConfig } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation';
import './exchange.css';

/** Links above a list that export its filtered records as Excel or CSV. */
export function ListExport() {
  const { routes } = useConfig().config;
  const [, collection = ''] = usePathname().split(`${routes.admin}/collections/`);
  const filter = new URLSearchParams(
    [...useSearchParams()].filter(([name]) => name === 'search' || name.startsWith('where')),
  );
  const address = (format: string) =>
    `${routes.api}/exchange/list/${collection.split('/')[0]}?${new URLSearchParams([...filter, ['format', format]])}`;
  return (
    <p className="list-export">
      导出当前列表：<a href={address('xlsx')}>Excel</a>
      <a href={address('csv')}>CSV</a>
    </p>
  );
}
