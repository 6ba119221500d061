import type { Tables } from '#content/schema/index.ts';
import { isAnswered } from './need-metric.ts';
import { monthOf, monthsAround } from './periods.ts';

/** The months of the time axis: from the first to the last that has records, in the years that have any. */
export function monthsWithRecords({ activities, needs, needCounts }: Tables): string[] {
  const days = [
    ...activities.flatMap(({ state, startsAt }) => (state === 'held' ? startsAt : [])),
    ...needs.map(({ dispatchedOn }) => dispatchedOn),
    ...needs.flatMap((row) => (isAnswered(row) ? (row.doneOn ?? []) : [])),
    ...needCounts.flatMap(({ scope, period }) => (scope === 'cell' ? (period ?? []) : [])),
  ];
  return monthsAround([...new Set(days.map(monthOf))]);
}
