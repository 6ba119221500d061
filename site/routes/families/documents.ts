export const pattern = '/documents';

/** All documents. */
export function urls(): string[] {
  return ['/documents/'];
}
