/** The main sections of the site as named in the header; a page sets `key` as its `section`. */
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

/** Key of a main section; null on pages without one (search, privacy, 404). */
export type SectionKey = (typeof sections)[number]['key'];

/** A breadcrumb: one step from the home page to a page. The last one is the page itself and has no `path`. */
export interface Breadcrumb {
  readonly label: string;
  /** URL without the base path, e.g. `/stations/`. */
  readonly path?: string;
}
