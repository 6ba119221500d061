import type { Team } from '#content/schema/team.ts';
import { presentMetric } from './present-metric.ts';
import type { RowMetric, RowMetricSpec } from './row-metric.ts';

/** Counts the published teams for which `counts` returns true. */
export function teamMetric(
  words: Pick<RowMetricSpec<Team>, 'key' | 'name' | 'unit' | 'definition'>,
  counts: (row: Team) => boolean,
): RowMetric<Team> {
  return presentMetric<Team>({
    ...words,
    caution: '只数有多少支队伍，不说明队伍大小，也不说明是不是常开展服务。',
    decimals: 0,
    table: 'teams',
    combine: 'sum',
    rowsOf: (tables) => tables.teams,
    amounts: () => (row) => (counts(row) ? 1 : null),
    scopes: {
      stationId: (row) => row.stationId,
      teamId: (row) => row.id,
      categoryId: (row) => row.categoryId,
    },
  });
}
