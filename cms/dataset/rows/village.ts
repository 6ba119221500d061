import type { Village } from '#content/schema/village.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
import type { Doc } from '../docs.ts';

/** Public row of a village. */
export function villageRow(doc: Doc<'villages'>): Village {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    introduction: doc.introduction ?? '',
    population: doc.population ?? null,
    households: doc.households ?? null,
    groups: splitLines(doc.groups),
    order: doc.order ?? 0,
  };
}
