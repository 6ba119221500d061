import { perDataset, perKey, type Dataset } from '#site/dataset/dataset.ts';
import type { RouteFamily } from './route-family.ts';
import { sitemapShards } from './sitemap-shards.ts';

const modules = import.meta.glob<RouteFamily>('./families/*.ts', { eager: true });

/** Routes that answer many addresses, by their file's name in `families/`, in the order of their names. */
const rowFamilies = Object.entries(modules)
  .map(([file, family]) => [file.replace(/^.*\/|\.ts$/g, ''), family] as const)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A route of `site/pages/`, as Astro names it: `/activities/[slug]`, `/feed.xml`. */
export interface SiteRoute {
  readonly pattern: string;
  readonly isPage: boolean;
}

/** Pages and files that stand at one address, which is their route's; none are known while `astro dev` shows single pages. */
const fixed: { pages: string[]; files: string[] } = { pages: [], files: [] };
/** Pages that search engines are not led to. */
const unlisted = new Set(['/404/']);

const plain = (route: string) => route.replace(/(.)\/$/, '$1');

/**
 * Takes over which routes `site/pages/` has: one without a parameter is its own address, one with a parameter needs a file in
 * `families/`. Throws naming the first that has none, or the first file without a route.
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

/** All families by name; those of one address each are in two, pages and files. */
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

/** The addresses in one sitemap, by its name. */
export const sitemapShard = perKey(shards);

/** Names of all sitemaps; a key of its own, so that the index changes only with them. */
const names = perKey((dataset) => new Map([['names', [...shards(dataset).keys()]]]));

/** Names of all sitemaps of a dataset. */
export function sitemapNames(dataset: Dataset): readonly string[] {
  return names(dataset, 'names') ?? [];
}

/** The index and the sitemaps themselves: they follow from all others. */
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

/** Every address of the site made from this dataset. Throws when one is malformed or given twice. */
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
