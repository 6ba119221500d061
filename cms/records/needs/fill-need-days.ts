import type { CollectionBeforeChangeHook } from 'payload';
import type { NeedState } from '#content/schema/need.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** The day of each step: state → field, in the order of the loop. */
const dayFields = [
  ['accepted', 'acceptedOn'],
  ['dispatched', 'dispatchedOn'],
  ['in-service', 'startedOn'],
  ['done', 'doneOn'],
  ['rated', 'ratedOn'],
] as const satisfies readonly (readonly [NeedState, string])[];

/**
 * Notes today as the day of the step that a need has just taken, unless another was written. A need that goes
 * back loses the days of the steps that it has to take again.
 */
export const fillNeedDays: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = recordOf(originalDoc);
  const { state } = data;
  if (state === undefined || state === before['state']) return data;
  const days: Record<string, string | null> = {};
  const at = dayFields.findIndex(([step]) => step === state);
  const field = dayFields[at]?.[1];
  if (field && !data[field]) days[field] = dayAtNoon(new Date());
  if (state === 'refused' && !data['refusedOn']) days['refusedOn'] = dayAtNoon(new Date());
  if (operation === 'update' && before['state'] === 'refused') days['refusedOn'] = null;
  const from = dayFields.findIndex(([step]) => step === before['state']);
  if (operation === 'update' && at >= 0 && from > at)
    for (const [, later] of dayFields.slice(at + 1)) days[later] = null;
  // What is done again is rated again; the step keeps the former rating.
  const rating = before['state'] === 'rated' && state !== 'rated' ? { rating: null } : {};
  return { ...data, ...days, ...rating };
};
