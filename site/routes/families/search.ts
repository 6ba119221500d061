export const pattern = '/search';

/** The search page; it searches in the browser, over an index made at the build. */
export function urls(): string[] {
  return ['/search/'];
}
