import type { Need } from '#content/schema/need.ts';
import type { Combine } from './accumulator.ts';
import { rowMetric, type RowMetric, type RowMetricSpec } from './row-metric.ts';

type Words = Pick<RowMetricSpec<Need>, 'key' | 'name' | 'unit' | 'definition' | 'caution' | 'decimals'>;

const rowsOf: RowMetricSpec<Need>['rowsOf'] = (tables) => tables.needs;
const scopes: RowMetricSpec<Need>['scopes'] = {
  teamId: (row) => row.teamId,
  projectId: (row) => row.projectId,
  categoryId: (row) => row.categoryId,
};

const dates = {
  dispatched: { dateOf: (row: Need): string => row.dispatchedOn, rule: '按派单那一天归入月份和年份。' },
  done: { dateOf: (row: Need): string | null => row.doneOn, rule: '按办结那一天归入月份和年份。' },
} as const;

/** Whether a need was answered: its state is done or rated, and it has a done date. */
export function isAnswered(row: Need): boolean {
  return (row.state === 'done' || row.state === 'rated') && row.doneOn !== null;
}

/** Metric over published needs, dated by the day of dispatch or completion. */
export function needMetric(
  words: Words,
  datedBy: keyof typeof dates,
  combine: Combine,
  amount: (row: Need) => number | null,
): RowMetric<Need> {
  return rowMetric<Need>({
    ...words,
    table: 'needs',
    periodRule: dates[datedBy].rule,
    combine,
    rowsOf,
    dateOf: dates[datedBy].dateOf,
    amounts: () => amount,
    scopes,
  });
}
