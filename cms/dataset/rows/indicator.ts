import type { Indicator } from '#content/schema/indicator.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** Public row of an indicator. */
export function indicatorRow(doc: Doc<'indicators'>): Indicator {
  return {
    id: doc.id,
    teamId: idOf(doc.team),
    projectId: idOf(doc.project),
    name: doc.name,
    value: doc.value,
    unit: doc.unit,
    asOf: dayOf(doc.asOf) ?? '',
    definition: doc.definition ?? '',
  };
}
