import { inSealedOrder } from '#content/sealed/in-sealed-order.ts';
import type { SealedRow } from '#content/sealed/sealed-row.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from './day-of.ts';
import type { Doc } from './docs.ts';

type Participation = Pick<
  Doc<'participations'>,
  'id' | 'activity' | 'volunteer' | 'hours' | 'hoursKnownBy' | 'role'
>;

/** Published activities, all volunteers, all participations. */
export type SealedDocs = [
  activities: readonly Pick<Doc<'activities'>, 'id' | 'state' | 'startsAt'>[],
  volunteers: readonly Pick<Doc<'volunteers'>, 'id' | 'name'>[],
  participations: readonly Participation[],
];

/** A row without its salt, and the record it is of. */
export interface UnsaltedRow {
  doc: object;
  row: Omit<SealedRow, 'salt'>;
}

/**
 * The rows of each month that are sealed, in the order of the tree: participations in published activities that
 * were held. The same ones of which distinct volunteers are counted (`count-volunteers.ts`). Months in order.
 */
export function sealedRows(
  ...[activities, volunteers, participations]: SealedDocs
): Map<string, UnsaltedRow[]> {
  const days = new Map(
    activities.filter(({ state }) => state === 'held').map(({ id, startsAt }) => [id, dayOf(startsAt)]),
  );
  const names = new Map(volunteers.map(({ id, name }) => [id, name]));
  const months = new Map<string, UnsaltedRow[]>();
  for (const doc of participations) {
    const activityId = idOf(doc.activity) ?? '';
    const volunteerId = idOf(doc.volunteer);
    const day = days.get(activityId) ?? null;
    if (day === null || volunteerId === null) continue;
    const { id, hours, hoursKnownBy, role } = doc;
    const row = {
      id,
      day,
      activityId,
      volunteerId,
      name: names.get(volunteerId) ?? '',
      hours,
      hoursKnownBy,
      role,
    };
    const month = day.slice(0, 7);
    const list = months.get(month) ?? [];
    list.push({ doc, row });
    months.set(month, list);
  }
  for (const list of months.values()) list.sort((a, b) => inSealedOrder(a.row, b.row));
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
}
