import { projectMetric } from './project-metric.ts';

/** 服务项目. */
export const projectsOffered = projectMetric(
  {
    key: 'projectsOffered',
    name: '服务项目',
    unit: '个',
    definition: '公开的服务项目中，常年开展和季节开展的；已结束的不计。品牌项目包括在内。',
  },
  () => true,
);
