import { stationMetric } from './station-metric.ts';

/** 实践站. */
export const practiceStations = stationMetric(
  {
    key: 'practiceStations',
    name: '实践站',
    unit: '个',
    definition: '公开的村级新时代文明实践站的个数。',
  },
  'station',
);
