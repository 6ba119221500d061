/** The main parts of the site, as the header names them; `key` is what a page gives as its `section`. */
export const sections = [
  { key: 'home', label: '首页', path: '/' },
  { key: 'stations', label: '找阵地', path: '/stations/' },
  { key: 'activities', label: '活动', path: '/activities/' },
  { key: 'projects', label: '服务项目', path: '/projects/' },
  { key: 'teams', label: '队伍', path: '/teams/' },
  { key: 'wishes', label: '微心愿', path: '/wishes/' },
  { key: 'points', label: '积分', path: '/points/' },
  { key: 'achievements', label: '成效', path: '/achievements/' },
  { key: 'documents', label: '文件', path: '/documents/' },
  { key: 'about', label: '关于', path: '/about/' },
] as const;

/** Key of a main part of the site; null on pages that belong to none (search, privacy, 404). */
export type SectionKey = (typeof sections)[number]['key'];

/** A step of the way from the home page to a page; the last one, the page itself, has no `href`. */
export interface Breadcrumb {
  readonly label: string;
  /** Address without the base path, e.g. `/stations/`. */
  readonly path?: string;
}
