import { listPaths, pagedTables, type PagedTable } from '#content/schema/pages.ts';
import type { Tables } from '#content/schema/index.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import type { SearchKind } from './search-kinds.ts';

type Row<N extends PagedTable> = Tables[N][number];

/** How search presents the pages of a table's rows. */
interface Pages<N extends PagedTable> {
  /** Heading in the search results. */
  readonly kind: SearchKind;
  readonly title: (row: Row<N>) => string;
  /** Day of the page's subject, `YYYY-MM-DD`; omitted if the page has no date. */
  readonly date?: (row: Row<N>) => string;
  /** Exact names of the page, e.g. 石门坎村站. A user who types one of them wants this page. */
  readonly labels?: (row: Row<N>) => string[];
}

/** Kind, title, date and names of the pages of records. Their URLs are in `content/schema/pages.ts`. */
const pages: { readonly [N in PagedTable]: Pages<N> } = {
  activities: { kind: '活动', title: ({ title }) => title, date: ({ startsAt }) => startsAt.slice(0, 10) },
  documents: {
    kind: '文件',
    title: ({ title }) => title,
    date: ({ issuedOn }) => issuedOn,
    labels: ({ title }) => [title],
  },
  needSurveys: {
    kind: '群众需求',
    title: ({ name }) => name,
    date: ({ startsOn }) => startsOn,
    labels: ({ name }) => [name],
  },
  needs: { kind: '群众需求', title: ({ title }) => title, date: ({ submittedOn }) => submittedOn },
  projects: { kind: '服务项目', title: ({ name }) => name, labels: ({ name }) => [name] },
  stations: { kind: '阵地', title: ({ name }) => name, labels: ({ name, shortName }) => [name, shortName] },
  teams: { kind: '队伍', title: ({ name }) => name, labels: ({ name }) => [name] },
};

/** The record that a page is about. */
export interface PageRecord {
  readonly table: string;
  readonly row: string;
  readonly title: string;
}

/** What the index stores about a page besides its text. */
export interface SearchRecord {
  kind: SearchKind;
  title: string;
  /** Day of the page's subject, `YYYY-MM-DD`; empty if the page has no date. */
  date: string;
  labels?: readonly string[];
}

function found<N extends PagedTable>(dataset: Dataset, table: N, part: string) {
  const row = (
    table === 'needs'
      ? dataset.needs.where('code', part.toUpperCase())[0]
      : dataset[table as Exclude<PagedTable, 'needs'>].bySlug(part)
  ) as Row<N> | undefined;
  if (row === undefined) return null;
  const { kind, title, date, labels }: Pages<N> = pages[table];
  const record: PageRecord = { table, row: row.id, title: title(row) };
  const search: SearchRecord = {
    kind,
    title: record.title,
    date: date?.(row) ?? '',
    ...(labels === undefined ? {} : { labels: labels(row) }),
  };
  return { record, search };
}

/** The record for a URL below the list page of its table, and the rest of the URL after the record's part. */
function below(dataset: Dataset, url: string) {
  const table = pagedTables.find((name) => url.startsWith(listPaths[name]));
  if (table === undefined) return null;
  const [part = '', ...rest] = url.slice(listPaths[table].length).split('/');
  const page = found(dataset, table, part.replace(/\.ics$/, ''));
  return page && { ...page, rest: rest.join('/'), isPage: !part.endsWith('.ics') };
}

/** The record that a page or file is about, so that it can be corrected; null for pages that list many. */
export const recordAt = (dataset: Dataset, url: string): PageRecord | null =>
  below(dataset, url)?.record ?? null;

const lasting: Readonly<Record<string, string>> = {
  '/about/': '关于本站',
  '/points/': '积分规则',
  '/privacy/': '隐私说明',
  '/accessibility/': '无障碍说明',
};

/** Search record of a page; null for pages that only list others. */
export function searchRecord(dataset: Dataset, url: string): SearchRecord | null {
  const title = lasting[url];
  if (title !== undefined) return { kind: '其他', title, date: '' };
  const page = below(dataset, url);
  return page?.isPage === true && page.rest === '' && url.endsWith('/') ? page.search : null;
}
