'use client';
import { useConfig } from '@payloadcms/ui';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const links = [
  { label: '工作台', path: '' },
  { label: '需求看板', path: '/board' },
  { label: '签到录入', path: '/sign-in' },
  { label: '积分柜台', path: '/counter' },
  { label: '导入导出', path: '/exchange' },
  { label: '帮助', path: '/help' },
];

/** Navigation links above the lists: the workbench, import and export of sheets, the handbook. */
export function NavLinks() {
  const { admin } = useConfig().config.routes;
  const here = usePathname();
  return links.map(({ label, path }) => (
    <Link
      key={path}
      className="nav__link"
      href={`${admin}${path}`}
      prefetch={false}
      aria-current={here === `${admin}${path}` ? 'page' : undefined}
    >
      <span className="nav__link-label">{label}</span>
    </Link>
  ));
}
