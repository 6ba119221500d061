import { gridMetric } from './grid-metric.ts';

/** 每村联系志愿者: how many every village has at least (逐村配备志愿者联系). */
export const liaisonVolunteers = gridMetric(
  {
    key: 'liaisonVolunteers',
    name: '每村至少配备的联系志愿者',
    unit: '名',
    definition:
      '各行政村登记的联系志愿者中，人数最少的那个村有几名；看一个村时，是这个村的人数。一名志愿者联系几个村，每个村都计。',
    caution: '不是全镇联系志愿者的总数；有一个村没有配备，就是零。',
  },
  'least',
  (row) => row.liaisonVolunteers,
);
