export const pattern = '/404';
export const inSitemap = false;

/** The page that web servers show for a missing address; written as `404.html`. */
export function urls(): string[] {
  return ['/404/'];
}
