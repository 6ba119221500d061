import { stationMetric } from './station-metric.ts';

/** 实践所. */
export const practiceInstitutes = stationMetric(
  {
    key: 'practiceInstitutes',
    name: '实践所',
    unit: '个',
    definition: '公开的镇级新时代文明实践所的个数。',
  },
  'institute',
);
