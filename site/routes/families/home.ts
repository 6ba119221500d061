export const pattern = '/';

/** The home page. */
export function urls(): string[] {
  return ['/'];
}
