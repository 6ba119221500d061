import type { Project } from '#content/schema/project.ts';
import type { Metric } from './metric.ts';
import { presentCube, presentMetric } from './present-metric.ts';
import type { RowMetricSpec } from './row-metric.ts';

const cube = presentCube<Project>({
  rowsOf: (tables) => tables.projects,
  scopes: {
    teamId: (row) => row.teamIds,
    projectId: (row) => row.id,
    categoryId: (row) => row.categoryId,
  },
});

/** Counts the published projects that have not ended and for which `counts` returns true. */
export function projectMetric(
  words: Pick<RowMetricSpec<Project>, 'key' | 'name' | 'unit' | 'definition'>,
  counts: (row: Project) => boolean,
): Metric {
  return presentMetric<Project>({
    ...words,
    caution: '只数清单上有多少项，不说明每一项办了多少次；办了多少次看“活动场次”。',
    decimals: 0,
    table: 'projects',
    combine: 'sum',
    cube,
    amounts: () => (row) => (row.state !== 'ended' && counts(row) ? 1 : null),
  });
}
