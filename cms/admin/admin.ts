import path from 'node:path';
import type { Config } from 'payload';
import { settings } from '#cms/env/env.ts';

const cmsDir = path.join(settings.rootDir, 'cms');

/** How the admin looks and behaves: Chinese, Shanghai's time, nothing from other hosts. */
export const adminSettings: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  theme: 'all',
  dateFormat: 'yyyy年M月d日 HH:mm',
  timezones: {
    defaultTimezone: 'Asia/Shanghai',
    supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
  },
  meta: {
    titleSuffix: ' · 文明实践管理后台',
    title: '文明实践管理后台',
    description: '新时代文明实践站点的内容管理后台',
    robots: 'noindex, nofollow',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    defaultOGImageType: 'off',
  },
  importMap: {
    baseDir: cmsDir,
    importMapFile: path.join(cmsDir, 'app', '(payload)', 'admin', 'importMap.js'),
  },
  components: {
    graphics: { Logo: '/admin/Logo#Logo', Icon: '/admin/Icon#Icon' },
    views: {
      dashboard: { Component: '/workbench/form/Workbench#Workbench' },
      exchange: {
        Component: '/exchange/form/ExchangeView#ExchangeView',
        path: '/exchange',
        exact: true,
      },
      board: { Component: '/board/form/BoardView#BoardView', path: '/board', exact: true },
      boardRows: { Component: '/board/rows/RowsView#RowsView', path: '/board/rows', exact: true },
      record: { Component: '/record/RecordView#RecordView', path: '/record', exact: true },
      storiesToWrite: {
        Component: '/workbench/form/StoriesToWrite#StoriesToWrite',
        path: '/stories-to-write',
        exact: true,
      },
      counter: { Component: '/counter/CounterView#CounterView', path: '/counter', exact: true },
      signIn: { Component: '/sign-in/SignInView#SignInView', path: '/sign-in', exact: true },
      help: { Component: '/help/HelpView#HelpView', path: '/help', exact: true },
    },
    afterLogin: ['/admin/LoginNotice#LoginNotice'],
    beforeNavLinks: ['/admin/NavLinks#NavLinks'],
    providers: [
      '/conflict/form/SaveGuard#SaveGuard',
      '/admin/PasswordNotice#PasswordNotice',
      '/admin/payload-patches/ChineseWords#ChineseWords',
    ],
  },
};
