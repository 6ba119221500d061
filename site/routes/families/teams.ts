export const pattern = '/teams';

/** All teams. */
export function urls(): string[] {
  return ['/teams/'];
}
