import { teamMetric } from './team-metric.ts';

/** 村级志愿服务队. */
export const villageTeams = teamMetric(
  {
    key: 'villageTeams',
    name: '村级志愿服务队',
    unit: '支',
    definition: '公开的志愿服务队中，级别是村级的。',
  },
  (row) => row.level === 'village',
);
