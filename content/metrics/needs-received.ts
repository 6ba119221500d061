import { needCountMetric } from './need-count-metric.ts';

/** 征集到的群众需求. */
export const needsReceived = needCountMetric(
  {
    key: 'needsReceived',
    name: '征集到的群众需求',
    unit: '条',
    definition:
      '群众会、院坝会、入户走访、电话、公众号公告和微心愿等各条渠道收到的群众需求，一次提出计一条，还没公开的、重复的和不予受理的都计在内。网上提交而未能验证的，受理后才计。',
    caution: '不是需要办的件数：重复的、不予受理的也在内。多了不表示问题多，可能只是问得勤。',
  },
  'received',
);
