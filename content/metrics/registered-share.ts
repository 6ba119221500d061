import { population } from './population.ts';
import { ratioMetric } from './ratio-metric.ts';
import { volunteersRegistered } from './volunteers-registered.ts';

/** 登记志愿者占人口: what assessments ask for. */
export const registeredShare = ratioMetric(
  {
    key: 'registeredShare',
    name: '登记志愿者占户籍人口',
    unit: '%',
    definition: '时期末登记的志愿者除以各行政村登记的户籍人口。人口是数据更新时的，各个时期都用它除。',
    periodRule: '分子是时期末的人数，没有指定时期的，是最近一个月末的人数；分母只有现状。',
    caution: '考核文件多按常住人口计算，分母不同，不能直接对照。登记不等于参加过服务。',
    decimals: 1,
  },
  {
    over: volunteersRegistered,
    under: population,
    times: 100,
    nothing: '登记的人口是零。',
  },
);
