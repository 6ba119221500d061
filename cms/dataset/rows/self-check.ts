import type { SelfCheck } from '#content/schema/standard.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** Public row of a self-check: only the result. Note, evidence and checker are not published. */
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
