import { gridMetric } from './grid-metric.ts';

/** 联户长. */
export const householdLeads = gridMetric(
  {
    key: 'householdLeads',
    name: '登记的联户长',
    unit: '名',
    definition: '登记为志愿者、身份是联户长、没有退出的人数，按所在村合计，一人只计一次。',
    caution: '没有登记为志愿者的联户长不在其中；有多重身份而登记为别的身份的，也不在其中。',
  },
  'sum',
  (row) => row.householdLeads,
);
