import type { Dataset } from '#site/dataset/dataset.ts';

/** Kinds under which results are grouped, in the order in which they are shown. */
export const searchKinds = ['阵地', '服务项目', '队伍', '活动', '群众需求', '文件', '其他'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What the index notes about a page beside its text. */
export interface SearchRecord {
  kind: SearchKind;
  title: string;
  /** Day the page is about, `YYYY-MM-DD`; empty for lasting things. */
  date: string;
  /** The exact names that people know it by, e.g. 石门坎村站: whoever types one of them wants this page. */
  labels?: readonly string[];
}

const lasting = {
  '/about/': '关于本站',
  '/points/': '积分规则',
  '/privacy/': '隐私说明',
  '/accessibility/': '无障碍说明',
};

/** The record of a page, or null for pages that only list others. Addresses without the base path. */
export function recordOfPage(dataset: Dataset, url: string): SearchRecord | null {
  const fixed: unknown = Reflect.get(lasting, url);
  if (typeof fixed === 'string') return { kind: '其他', title: fixed, date: '' };
  const [, family, slug, rest] = url.split('/');
  if (slug === undefined || slug === '' || rest !== '') return null;
  switch (family) {
    case 'stations': {
      const row = dataset.stations.bySlug(slug);
      return row ? { kind: '阵地', title: row.name, date: '', labels: [row.name, row.shortName] } : null;
    }
    case 'projects': {
      const row = dataset.projects.bySlug(slug);
      return row ? { kind: '服务项目', title: row.name, date: '', labels: [row.name] } : null;
    }
    case 'teams': {
      const row = dataset.teams.bySlug(slug);
      return row ? { kind: '队伍', title: row.name, date: '', labels: [row.name] } : null;
    }
    case 'activities': {
      const row = dataset.activities.bySlug(slug);
      return row ? { kind: '活动', title: row.title, date: row.startsAt.slice(0, 10) } : null;
    }
    case 'wishes': {
      const row = dataset.needs.where('code', slug.toUpperCase())[0];
      return row ? { kind: '群众需求', title: row.title, date: row.submittedOn } : null;
    }
    case 'documents': {
      const row = dataset.documents.bySlug(slug);
      return row ? { kind: '文件', title: row.title, date: row.issuedOn, labels: [row.title] } : null;
    }
    default:
      return null;
  }
}
