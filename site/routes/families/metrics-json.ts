export const pattern = '/data/metrics.json';
export const inSitemap = false;

/** The published figures as open data. */
export function urls(): string[] {
  return ['/data/metrics.json'];
}
