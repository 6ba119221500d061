import { stationMetric } from './station-metric.ts';

/** 服务点. */
export const servicePoints = stationMetric(
  {
    key: 'servicePoints',
    name: '服务点',
    unit: '个',
    definition: '公开的新时代文明实践服务点的个数。',
  },
  'point',
);
