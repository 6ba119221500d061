import { stationMetric } from './station-metric.ts';

/** 实践阵地总数. */
export const stations = stationMetric(
  {
    key: 'stations',
    name: '实践阵地',
    unit: '个',
    definition: '公开的新时代文明实践中心、实践所、实践站和服务点的总数，一处计一个。',
  },
  null,
);
