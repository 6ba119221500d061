import type { SpotCheck, SpotCheckResult } from '#content/schema/spot-check.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';

/** Public row of a spot check. Who looked, and remarks, stay private. */
export function spotCheckRow(doc: Doc<'spotChecks'>): SpotCheck {
  const rows = doc.rows ?? [];
  const found = (result: SpotCheckResult) => rows.filter((row) => row.result === result).length;
  return {
    id: doc.id,
    title: doc.title ?? '',
    drawnOn: dayOf(doc.drawnAt) ?? '',
    number: doc.number,
    datasetHash: doc.datasetHash ?? '',
    release: doc.release ?? '',
    stationId: idOf(doc.station),
    villageId: idOf(doc.village),
    from: dayOf(doc.from),
    to: dayOf(doc.to),
    population: doc.population ?? 0,
    drawn: rows.map(({ activity }) => activity ?? ''),
    confirmed: found('confirmed'),
    wrong: found('wrong'),
    unproven: found('unproven'),
  };
}
