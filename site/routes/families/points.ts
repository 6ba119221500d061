export const pattern = '/points';

/** Points: rules in force, stars, rewards. */
export function urls(): string[] {
  return ['/points/'];
}
