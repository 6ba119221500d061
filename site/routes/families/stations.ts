export const pattern = '/stations/';

/** The list of all stations. */
export function urls(): string[] {
  return ['/stations/'];
}
