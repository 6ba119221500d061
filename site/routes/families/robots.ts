export const pattern = '/robots.txt';
export const inSitemap = false;

/** What crawlers may read. */
export function urls(): string[] {
  return ['/robots.txt'];
}
