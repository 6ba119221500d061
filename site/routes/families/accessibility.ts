export const pattern = '/accessibility';

/** What the site does for people with disabilities, and where it falls short. */
export function urls(): string[] {
  return ['/accessibility/'];
}
