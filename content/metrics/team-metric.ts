import type { Team } from '#content/schema/team.ts';
import { presentMetric } from './present-metric.ts';
import type { Metric } from './metric.ts';
import type { RowMetricSpec } from './row-metric.ts';
import { teamCube } from './team-cube.ts';

/** Counts the published teams for which `counts` returns true. */
export function teamMetric(
  words: Pick<RowMetricSpec<Team>, 'key' | 'name' | 'unit' | 'definition'>,
  counts: (row: Team) => boolean,
): Metric {
  return presentMetric<Team>({
    ...words,
    caution: '只数有多少支队伍，不说明队伍大小，也不说明是不是常开展服务。',
    decimals: 0,
    table: 'teams',
    combine: 'sum',
    cube: teamCube,
    amounts: () => (row) => (counts(row) ? 1 : null),
  });
}
