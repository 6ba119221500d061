import type { Need } from '#content/schema/need.ts';
import type { Combine } from './combine.ts';
import type { CubeSpec } from './cube.ts';
import type { Metric } from './metric.ts';
import { rowMetric, type RowMetricSpec } from './row-metric.ts';

type Words = Pick<RowMetricSpec<Need>, 'key' | 'name' | 'unit' | 'definition' | 'caution' | 'decimals'>;

const scopes: CubeSpec<Need>['scopes'] = {
  villageId: (row) => row.villageId,
  teamId: (row) => row.teamId,
  projectId: (row) => row.projectId,
  categoryId: (row) => row.categoryId,
  channel: (row) => row.channel,
};

/** The published needs by the day of dispatch, and by the day on which they were done. */
export const needCubes = {
  dispatched: { rowsOf: (tables) => tables.needs, dateOf: (row) => row.dispatchedOn, scopes },
  done: { rowsOf: (tables) => tables.needs, dateOf: (row) => row.doneOn, scopes },
} as const satisfies Record<string, CubeSpec<Need>>;

export const needPeriodRules = {
  dispatched: '按派单那一天归入时期。',
  done: '按办结那一天归入时期。',
} as const;

/** Whether a need was answered: its state is done or rated, and it has a done date. */
export function isAnswered(row: Need): boolean {
  return (row.state === 'done' || row.state === 'rated') && row.doneOn !== null;
}

/** Metric over published needs, dated by the day of dispatch or completion. */
export function needMetric(
  words: Words,
  datedBy: keyof typeof needCubes,
  combine: Combine,
  amount: (row: Need) => number | null,
): Metric {
  return rowMetric<Need>({
    ...words,
    table: 'needs',
    periodRule: needPeriodRules[datedBy],
    combine,
    cube: needCubes[datedBy],
    amounts: () => amount,
  });
}
