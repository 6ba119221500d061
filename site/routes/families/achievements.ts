export const pattern = '/achievements';

/** The figures of all years. */
export function urls(): string[] {
  return ['/achievements/'];
}
