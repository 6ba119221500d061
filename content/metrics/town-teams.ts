import { teamMetric } from './team-metric.ts';

/** 镇级志愿服务队. */
export const townTeams = teamMetric(
  {
    key: 'townTeams',
    name: '镇级志愿服务队',
    unit: '支',
    definition: '公开的志愿服务队中，级别是镇级的。',
  },
  (row) => row.level === 'town',
);
