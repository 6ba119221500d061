import { teamMetric } from './team-metric.ts';

/** 志愿服务队. */
export const teams = teamMetric(
  {
    key: 'teams',
    name: '志愿服务队',
    unit: '支',
    definition: '公开的志愿服务队总数，镇级、村级和特色队伍都计在内，一支计一次。',
  },
  () => true,
);
