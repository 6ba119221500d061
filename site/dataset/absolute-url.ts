import { getDataset } from './dataset.ts';
import { link } from '#site/words/url.ts';

/**
 * Absolute address of a page, for feed and sitemap; its path alone while the town has not said where its site is: whoever reads the
 * file knows from where it came, and no other host is named.
 */
export function absoluteUrl(path: string): string {
  const { siteUrl } = getDataset().settings;
  return siteUrl === null ? link(path) : new URL(link(path), siteUrl).href;
}

/** Absolute address for canonical and Open Graph tags; null (leave the tag out) while the site's address is unknown. */
export function canonicalUrl(path: string): string | null {
  return getDataset().settings.siteUrl === null ? null : absoluteUrl(path);
}
