import { answerPaths } from '#content/wishes/places.ts';
import { perDataset, perKey, type Dataset } from '#site/dataset/dataset.ts';
import type { RouteFamily } from './route-family.ts';
import { sitemapShards } from './sitemap-shards.ts';

const modules = import.meta.glob<RouteFamily>('./families/*.ts', { eager: true });

/** Routes with many URLs, by the name of their file in `families/`, sorted by name. */
const rowFamilies = Object.entries(modules)
  .map(([file, family]) => [file.replace(/^.*\/|\.ts$/g, ''), family] as const)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A route of `site/pages/`, as Astro names it: `/activities/[slug]`, `/feed.xml`. */
export interface SiteRoute {
  readonly pattern: string;
  readonly isPage: boolean;
}

/** Pages and files with exactly one URL, their route. Empty in `astro dev`, which shows single pages. */
const fixed: { pages: string[]; files: string[] } = { pages: [], files: [] };
/** Pages that are not in the sitemap. */
const unlisted = new Set<string>(['/404/', ...Object.values(answerPaths)]);

const plain = (route: string) => route.replace(/(.)\/$/, '$1');

/**
 * Sets the routes of `site/pages/`. A route without a parameter is its own URL. A route with a parameter
 * needs a file in `families/`. Throws at the first route without such a file, or at the first file without a
 * route.
 */
export function useRoutes(routes: readonly SiteRoute[]): void {
  const registered = new Set(allFamilies().map((family) => plain(family.pattern)));
  const isFixed = ({ pattern }: SiteRoute) => !pattern.includes('[') && !registered.has(plain(pattern));
  const forgotten = routes.find((route) => !isFixed(route) && !registered.has(plain(route.pattern)));
  if (forgotten !== undefined) {
    throw new Error(
      `site/pages 里的路由 ${forgotten.pattern} 没有登记：请在 site/routes/families/ 加一个文件，导出 pattern 和 urls。`,
    );
  }
  const built = new Set(routes.map(({ pattern }) => plain(pattern)));
  const missing = rowFamilies.find(([, { pattern }]) => !built.has(plain(pattern)));
  if (missing !== undefined)
    throw new Error(`site/routes/families 登记的路由 ${missing[1].pattern} 在 site/pages 里没有对应的页面。`);
  const alone = routes.filter(isFixed);
  fixed.pages = alone
    .flatMap(({ pattern, isPage }) => (isPage ? [`${plain(pattern)}/`.replace('//', '/')] : []))
    .toSorted();
  fixed.files = alone.flatMap(({ pattern, isPage }) => (isPage ? [] : [pattern])).toSorted();
}

/** All families by name. Routes with one URL are in three families: `page`, `unlisted` and `file`. */
const pageFamilies = (): ReadonlyMap<string, RouteFamily> =>
  new Map([
    ['page', { pattern: 'site/pages', urls: () => fixed.pages.filter((url) => !unlisted.has(url)) }],
    [
      'unlisted',
      { pattern: 'site/pages', inSitemap: false, urls: () => fixed.pages.filter((url) => unlisted.has(url)) },
    ],
    ['file', { pattern: 'site/pages', inSitemap: false, urls: () => fixed.files }],
    ...rowFamilies,
  ]);

const shards = perDataset((dataset) => sitemapShards(pageFamilies(), dataset));

/** The URLs in one sitemap, by the sitemap's name. */
export const sitemapShard = perKey(shards);

/** Names of all sitemaps, under a key of their own, so that the sitemap index depends only on them. */
const names = perKey((dataset) => new Map([['names', [...shards(dataset).keys()]]]));

/** Names of all sitemaps of a dataset. */
export function sitemapNames(dataset: Dataset): readonly string[] {
  return names(dataset, 'names') ?? [];
}

/** The sitemap index and the sitemaps themselves; they are derived from all other families. */
const sitemapFamilies: readonly RouteFamily[] = [
  { pattern: '/sitemap-index.xml', urls: () => ['/sitemap-index.xml'] },
  {
    pattern: '/sitemaps/[name].xml',
    urls: (dataset) => sitemapNames(dataset).map((name) => `/sitemaps/${name}.xml`),
  },
];

function allFamilies(): RouteFamily[] {
  return [...pageFamilies().values(), ...sitemapFamilies];
}

/** All URLs of the site for this dataset. Throws if one is malformed or occurs twice. */
export function listUrls(dataset: Dataset): string[] {
  const urls = new Set<string>();
  for (const family of allFamilies()) {
    for (const url of family.urls(dataset)) {
      if (!/^\/(?:.*\/|.*\.[a-z0-9]+)?$/.test(url)) {
        throw new Error(
          `路由 ${family.pattern} 给出的网址 ${url} 不正确：页面以 / 开头和结尾，文件要有扩展名。`,
        );
      }
      if (urls.has(url)) throw new Error(`网址 ${url} 出现了两次，第二次在路由 ${family.pattern}。`);
      urls.add(url);
    }
  }
  return [...urls];
}
