export const pattern = '/data';

/** The tables of the open data, for people. */
export function urls(): string[] {
  return ['/data/'];
}
