import type { Village } from '#content/schema/village.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
import type { Doc } from '../docs.ts';

/** Volunteers of the grid (网格) in one village. */
export type GridCounts = Pick<Village, 'liaisonVolunteers' | 'householdLeads' | 'householdsLed'>;

/** Public row of a village. */
export function villageRow(doc: Doc<'villages'>, grid: GridCounts): Village {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    introduction: doc.introduction ?? '',
    population: doc.population ?? null,
    households: doc.households ?? null,
    groups: splitLines(doc.groups),
    ...grid,
    order: doc.order ?? 0,
  };
}
