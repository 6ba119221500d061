import type { Dataset } from '#site/dataset/dataset.ts';

/** What a file of `families/` exports: a route of `site/pages/` with a parameter, and all addresses it answers. */
export interface RouteFamily {
  /** The route as Astro names it, e.g. `/activities/[slug]` or `/feed.xml`. */
  readonly pattern: string;
  /** False for what is not a page to be found by search engines: files, the 404 page. True when left out. */
  readonly inSitemap?: boolean;
  /** Addresses without the base path: pages end with `/`, files with their extension. Oldest first. */
  urls(dataset: Dataset): Iterable<string>;
  /** Day on which what an address shows last changed, `YYYY-MM-DD`, for the sitemap; undefined where no record tells. */
  lastModified?(dataset: Dataset, url: string): string | undefined;
}
