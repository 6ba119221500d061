import type { Dataset } from '#site/dataset/dataset.ts';
import type { RouteFamily } from './route-family.ts';

/** URLs per sitemap. Small, so that a new story rewrites little; far below the protocol's limit of 50,000. */
const SHARD_SIZE = 2_000;

/** A URL in a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  /** `YYYY-MM-DD`; undefined if not recorded. */
  readonly lastModified: string | undefined;
}

/** The sitemaps of a dataset: name (`activity-1`) → URLs, oldest first, so that old sitemaps stay equal. */
export function sitemapShards(
  families: ReadonlyMap<string, RouteFamily>,
  dataset: Dataset,
): ReadonlyMap<string, readonly SitemapEntry[]> {
  const shards = new Map<string, SitemapEntry[]>();
  for (const [name, family] of families) {
    if (family.inSitemap === false) continue;
    const urls = [...family.urls(dataset)].map((url) => ({
      url,
      lastModified: family.lastModified?.(dataset, url),
    }));
    for (let start = 0; start < urls.length; start += SHARD_SIZE) {
      shards.set(`${name}-${start / SHARD_SIZE + 1}`, urls.slice(start, start + SHARD_SIZE));
    }
  }
  return shards;
}
