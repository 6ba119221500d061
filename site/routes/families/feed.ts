export const pattern = '/feed.xml';
export const inSitemap = false;

/** The feed of the latest stories. */
export function urls(): string[] {
  return ['/feed.xml'];
}
