export const pattern = '/projects';

/** The service list. */
export function urls(): string[] {
  return ['/projects/'];
}
