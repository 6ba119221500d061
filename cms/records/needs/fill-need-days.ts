import type { CollectionBeforeChangeHook } from 'payload';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';

/** The day of each step: state → field, in the order of the loop. */
const dayFields = [
  ['accepted', 'acceptedOn'],
  ['dispatched', 'dispatchedOn'],
  ['in-service', 'startedOn'],
  ['done', 'doneOn'],
  ['rated', 'ratedOn'],
] as const;

/** Notes today as the day of the step that a need has just taken, unless a day was entered. */
export const fillNeedDays: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.state === originalDoc?.state) return data;
  const field = dayFields.find(([state]) => state === data.state)?.[1];
  return field && !data[field] ? { ...data, [field]: dayAtNoon(new Date()) } : data;
};
