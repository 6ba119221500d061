export const pattern = '/privacy';

/** What the site knows about its readers (nothing) and what it publishes about people. */
export function urls(): string[] {
  return ['/privacy/'];
}
