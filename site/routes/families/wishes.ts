export const pattern = '/wishes';

/** Needs and wishes: how to hand one in, and what became of the latest. */
export function urls(): string[] {
  return ['/wishes/'];
}
