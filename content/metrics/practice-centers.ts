import { stationMetric } from './station-metric.ts';

/** 实践中心. */
export const practiceCenters = stationMetric(
  {
    key: 'practiceCenters',
    name: '实践中心',
    unit: '个',
    definition: '公开的县级新时代文明实践中心的个数。',
  },
  'center',
);
