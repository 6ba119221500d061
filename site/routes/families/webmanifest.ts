export const pattern = '/site.webmanifest';
export const inSitemap = false;

/** The manifest for phones' home screens. */
export function urls(): string[] {
  return ['/site.webmanifest'];
}
