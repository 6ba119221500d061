export const pattern = '/activities';

/** What is coming, the latest stories, and the way to every month. */
export function urls(): string[] {
  return ['/activities/'];
}
