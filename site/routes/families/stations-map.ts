export const pattern = '/stations/map.json';
export const inSitemap = false;

/** What the movable map asks for. */
export function urls(): string[] {
  return ['/stations/map.json'];
}
