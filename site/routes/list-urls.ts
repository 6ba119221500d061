import { perDataset, perKey, type Dataset } from '#site/dataset/dataset.ts';
import type { RouteFamily } from './route-family.ts';
import { sitemapShards } from './sitemap-shards.ts';

const modules = import.meta.glob<RouteFamily>('./families/*.ts', { eager: true });

/** Families registered in `families/`, by file name, in the order of their names. */
const pageFamilies: ReadonlyMap<string, RouteFamily> = new Map(
  Object.entries(modules)
    .map(([file, family]) => [file.replace(/^.*\/|\.ts$/g, ''), family] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

const shards = perDataset((dataset) => sitemapShards(pageFamilies, dataset));

/** The addresses in one sitemap, by its name. */
export const sitemapShard = perKey(shards);

/** Names of all sitemaps; a key of its own, so that the index changes only with them. */
const names = perKey((dataset) => new Map([['names', [...shards(dataset).keys()]]]));

/** Names of all sitemaps of a dataset. */
export function sitemapNames(dataset: Dataset): readonly string[] {
  return names(dataset, 'names') ?? [];
}

/** The index and the sitemaps themselves, as families: they follow from all others. */
const sitemapFamilies: readonly RouteFamily[] = [
  { pattern: '/sitemap-index.xml', urls: () => ['/sitemap-index.xml'] },
  {
    pattern: '/sitemaps/[name].xml',
    urls: (dataset) => sitemapNames(dataset).map((name) => `/sitemaps/${name}.xml`),
  },
];

function allFamilies(): RouteFamily[] {
  return [...pageFamilies.values(), ...sitemapFamilies];
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

/** Compares the routes of `site/pages/` with the registered ones; throws naming the first that is only on one side. */
export function checkRoutes(routes: readonly string[]): void {
  const plain = (route: string) => route.replace(/(.)\/$/, '$1');
  const built = new Set(routes.map(plain));
  const registered = new Set(allFamilies().map((family) => plain(family.pattern)));
  const forgotten = [...built].find((route) => !registered.has(route));
  if (forgotten !== undefined) {
    throw new Error(
      `site/pages 里的路由 ${forgotten} 没有登记：请在 site/routes/families/ 加一个文件，导出 pattern 和 urls。`,
    );
  }
  const missing = [...registered].find((route) => !built.has(route));
  if (missing !== undefined) {
    throw new Error(`site/routes 登记的路由 ${missing} 在 site/pages 里没有对应的页面。`);
  }
}
