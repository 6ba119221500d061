import type { Dataset } from '#site/dataset/dataset.ts';
import type { RouteFamily } from './route-family.ts';

/** Addresses in one sitemap. Small enough that a new story rewrites little, far below the protocol's 50,000. */
const SHARD_SIZE = 2_000;

/** An address in a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  /** `YYYY-MM-DD`; undefined where no record tells. */
  readonly lastModified: string | undefined;
}

/** The sitemaps of a dataset: name (`activity-1`) → addresses. Families list oldest first, so old shards stay. */
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
