import { getDataset } from './dataset.ts';
import { link } from '#site/words/url.ts';

/**
 * Absolute URL of a page, for feed and sitemap. If the town has not set the site's URL, returns only the
 * path: the reader of the file knows which host it came from, and no wrong host is named.
 */
export function absoluteUrl(path: string): string {
  const { siteUrl } = getDataset().settings;
  return siteUrl === null ? link(path) : new URL(link(path), siteUrl).href;
}

/** Absolute URL for canonical and Open Graph tags. Null if the site's URL is not set; then omit the tag. */
export function canonicalUrl(path: string): string | null {
  return getDataset().settings.siteUrl === null ? null : absoluteUrl(path);
}
