export const pattern = '/about';

/** What the site is, who runs it, how its figures are made. */
export function urls(): string[] {
  return ['/about/'];
}
