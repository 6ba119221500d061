import path from 'node:path';
import type { Config } from 'payload';
import { settings } from './env.ts';

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
    graphics: { Logo: '/components/Logo#Logo', Icon: '/components/Icon#Icon' },
    views: {
      dashboard: { Component: '/components/workbench/Workbench#Workbench' },
      exchange: {
        Component: '/components/exchange/ExchangeView#ExchangeView',
        path: '/exchange',
        exact: true,
      },
      record: { Component: '/components/record/RecordView#RecordView', path: '/record', exact: true },
      storiesToWrite: {
        Component: '/components/workbench/StoriesToWrite#StoriesToWrite',
        path: '/stories-to-write',
        exact: true,
      },
      help: { Component: '/components/help/HelpView#HelpView', path: '/help', exact: true },
    },
    afterLogin: ['/components/LoginNotice#LoginNotice'],
    beforeNavLinks: ['/components/NavLinks#NavLinks'],
    providers: [
      '/components/guard/SaveGuard#SaveGuard',
      '/components/PasswordNotice#PasswordNotice',
      '/components/ChineseWords#ChineseWords',
    ],
  },
};
