import { pagePath } from '#content/schema/pages.ts';
import { amount, definitionOf, type Chart, type ChartInput } from './chart.ts';
import { partPath } from './counted-paths.ts';
import { ownerEntries, ownerMetrics, ownerTotal } from './owner-entries.ts';

/** Maximum number of bars in the chart; the table has all stations. */
const MOST_BARS = 40;
/** Maximum number of stations without activities that the answer names. */
const MOST_NAMES = 3;

/** 各阵地办了多少活动，哪里还没有？ Stations keep the town's order, because this is not a ranking. */
export function stationChart(input: ChartInput): Chart {
  const { document, year } = input;
  const choices = ownerMetrics.map((key) => definitionOf(document, key));
  // Of a station with one or two of them, it is not told how many.
  const columns = [...choices, definitionOf(document, 'volunteersActive')];
  const drawn = choices.find(({ key }) => key === input.choice) ?? choices[0];
  const rows = ownerEntries(document.stations, year, (station) => ({
    label: station.shortName,
    path: pagePath('stations', station),
    list: partPath(year, 'stations', station),
  }));
  const without = rows.filter(({ values }) => amount(values, 'activitiesHeld') === 0);
  const named = without.slice(0, MOST_NAMES).map(({ label }) => label);
  const answer =
    without.length === 0
      ? `${rows.length} 个阵地都开展过活动。`
      : `${rows.length} 个阵地中，${rows.length - without.length} 个开展过活动；` +
        `还没有的${without.length > named.length ? `有 ${without.length} 个，如` : '是'}${named.join('、')}。`;
  return {
    key: 'activities-by-station',
    question: '各阵地办了多少活动，哪里还没有？',
    answer: rows.length === 0 ? '还没有公开的阵地。' : answer,
    shape: 'bars',
    drawn: drawn ? [drawn] : [],
    entries: rows.slice(0, MOST_BARS),
    rowHeader: '阵地',
    columns,
    rows,
    total: ownerTotal(input),
    choices,
    note:
      '按镇里的次序排列，不是排名。' +
      (rows.length > MOST_BARS ? `图中为前 ${MOST_BARS} 个阵地，全部阵地见数据表和 CSV 文件。` : ''),
  };
}
