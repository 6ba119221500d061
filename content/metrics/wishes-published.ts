import { needMetric } from './need-metric.ts';

/** 公开的微心愿. */
export const wishesPublished = needMetric(
  {
    key: 'wishesPublished',
    name: '公开的微心愿',
    unit: '个',
    definition: '公开的群众需求中，通过“微心愿”渠道提出的。',
    caution: '不是收到的全部微心愿：尚未派单的和不予受理的不公开。',
    decimals: 0,
  },
  'dispatched',
  'sum',
  (row) => (row.channel === 'wish' ? 1 : null),
);
