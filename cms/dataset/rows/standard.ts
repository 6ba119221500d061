import type { Standard } from '#content/schema/standard.ts';
import type { Doc } from '../docs.ts';

/** Public row of a standard with its items. */
export function standardRow(doc: Doc<'standards'>): Standard {
  return {
    id: doc.id,
    name: doc.name,
    isCurrent: doc.isCurrent ?? false,
    items: (doc.items ?? []).map(({ key, name, requirement }) => ({
      key,
      name,
      requirement: requirement ?? '',
    })),
  };
}
