import { ratioMetric } from './ratio-metric.ts';
import { volunteersActive } from './volunteers-active.ts';
import { volunteersRegistered } from './volunteers-registered.ts';

/** 志愿者参与率: how many of those who registered served in the period. */
export const volunteerParticipation = ratioMetric(
  {
    key: 'volunteerParticipation',
    name: '志愿者参与率',
    unit: '%',
    definition: '参加过服务的志愿者除以时期末登记的志愿者。',
    periodRule: '分子按活动开始那一天归入时期，分母是时期末的人数；只有整月、整季、整半年和整年的数。',
    caution:
      '后来退出的人只在分子里，个别时期会因此偏高。村的分子是在本村参加服务的人，分母是家住本村的人，两边不一定是同一批人；阵地和队伍也是这样。',
    decimals: 1,
  },
  {
    over: volunteersActive,
    under: volunteersRegistered,
    times: 100,
    nothing: '到这一时期末还没有登记的志愿者。',
  },
);
