import type { SelfCheck } from '#content/schema/standard.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** Public row of a self-check: the result alone; note, evidence and checker stay inside. */
export function selfCheckRow(doc: Doc<'selfChecks'>): SelfCheck {
  return {
    id: doc.id,
    stationId: idOf(doc.station) ?? '',
    standardId: idOf(doc.standard) ?? '',
    itemKey: doc.itemKey,
    checkedOn: dayOf(doc.checkedOn) ?? '',
    result: doc.result,
  };
}
