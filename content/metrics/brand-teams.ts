import { teamMetric } from './team-metric.ts';

/** 特色志愿服务队. */
export const brandTeams = teamMetric(
  {
    key: 'brandTeams',
    name: '特色志愿服务队',
    unit: '支',
    definition: '公开的志愿服务队中，由镇里列为特色队伍重点打造的。',
  },
  (row) => row.isBrand,
);
