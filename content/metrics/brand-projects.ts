import { projectMetric } from './project-metric.ts';

/** 品牌项目. */
export const brandProjects = projectMetric(
  {
    key: 'brandProjects',
    name: '品牌项目',
    unit: '个',
    definition: '公开的服务项目中，由镇里列为品牌重点打造、仍在开展的。',
  },
  (row) => row.isBrand,
);
