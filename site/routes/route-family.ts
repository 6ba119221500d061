import type { Dataset } from '#site/dataset/dataset.ts';

/** Exports of a file in `families/`: a route of `site/pages/` with a parameter, and all its URLs. */
export interface RouteFamily {
  /** The route as Astro names it, e.g. `/activities/[slug]` or `/feed.xml`. */
  readonly pattern: string;
  /** False for URLs that search engines need not find: files, the 404 page. Default: true. */
  readonly inSitemap?: boolean;
  /** URLs without the base path: pages end with `/`, files with their extension. Oldest first. */
  urls(dataset: Dataset): Iterable<string>;
  /** Day when the content of a URL last changed, `YYYY-MM-DD`, for the sitemap; undefined if not recorded. */
  lastModified?(dataset: Dataset, url: string): string | undefined;
}
