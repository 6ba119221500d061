import { getDataset } from './dataset.ts';
import { link } from './url.ts';

/** Host of absolute addresses while the town has not said its own in the settings. */
const UNKNOWN_HOST = 'http://localhost';

/** Absolute address of a page, for formats that demand one (feed, calendar, sitemap). */
export function absoluteUrl(path: string): string {
  return new URL(link(path), getDataset().settings.siteUrl ?? UNKNOWN_HOST).href;
}

/** Absolute address for canonical and Open Graph tags; null (leave the tag out) while the site's address is unknown. */
export function canonicalUrl(path: string): string | null {
  return getDataset().settings.siteUrl === null ? null : absoluteUrl(path);
}
