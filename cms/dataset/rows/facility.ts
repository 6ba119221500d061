import type { Facility } from '#content/schema/facility.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** Public row of a facility. */
export function facilityRow(doc: Doc<'facilities'>): Facility {
  return {
    id: doc.id,
    stationId: idOf(doc.station) ?? '',
    kind: doc.kind,
    name: doc.name,
    description: doc.description ?? '',
    area: doc.area ?? null,
    seats: doc.seats ?? null,
  };
}
