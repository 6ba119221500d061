import { describe, expect, it } from 'vitest';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { chartCsv } from '#site/subjects/achievements/chart-csv.ts';
import type { Chart } from '#site/subjects/achievements/chart.ts';
import { charts } from '#site/subjects/achievements/charts.ts';
import { sliceOf, yearsOf } from '#site/subjects/achievements/years.ts';
import { activity, figures, settings, station, tablesOf, volunteerCount } from '../metrics/rows.ts';

const on = (id: string, day: string, more = {}) =>
  activity({ id, startsAt: `${day}T09:00:00+08:00`, figures, ...more });

const document = metricsDocument(
  tablesOf({
    activities: [
      on('a', '2025-12-31'),
      on('b', '2026-01-01'),
      on('c', '2026-03-10', { categoryId: 'c2' }),
      on('d', '2026-03-11', { categoryId: 'c2' }),
    ],
    stations: [
      station({ id: 's1', slug: 'long-yan', shortName: '龙堰村站' }),
      station({ id: 's2', shortName: '石桥村站' }),
    ],
    categories: [
      { id: 'c1', slug: 'c1', name: '医疗健康', description: '', order: 1 },
      { id: 'c2', slug: 'c2', name: '=文艺,"演出"', description: '', order: 2 },
    ],
    volunteerCounts: [
      volunteerCount({ period: '2026', registered: 40, active: 12 }),
      volunteerCount({ period: '2026-03', registered: 40, active: 9 }),
    ],
  }),
  settings,
  { asOf: '2026-03-24T10:32:00+08:00', datasetHash: null },
);

function chart(key: string, year: string, choice?: string, from: MetricsDocument = document): Chart {
  const make = charts[key];
  if (!make) throw new Error(`no chart ${key}`);
  return make({ document: from, year, choice });
}

describe('charts along months', () => {
  it('give a year twelve columns, empty where the month is still to come, and rows only for what was', () => {
    const { entries, rows, total } = chart('activities-by-month', '2026');
    expect(entries.map(({ values }) => values?.['activitiesHeld'] ?? null)).toEqual([
      1,
      0,
      2,
      ...Array.from({ length: 9 }, () => null),
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['2026年1月', '2026年2月', '2026年3月']);
    expect(total?.values?.['activitiesHeld']).toBe(3);
  });

  it('lead to the months that have activities and to no others', () => {
    expect(chart('activities-by-month', '2026').rows.map(({ path }) => path)).toEqual([
      '/activities/2026/01/',
      null,
      '/activities/2026/03/',
    ]);
  });

  it('answer their question in words', () => {
    expect(chart('activities-by-month', '2026').answer).toMatchInlineSnapshot(
      `"2026年1—3月共开展 3 场，平均每月 1 场；最多的是2026年3月，2 场。"`,
    );
    expect(chart('activities-by-month', 'all').answer).toMatchInlineSnapshot(
      `"2025年12月至2026年3月共开展 4 场，平均每月 1 场；最多的是2026年3月，2 场。"`,
    );
    expect(chart('hours-by-month', '2026').answer).toMatchInlineSnapshot(
      `"共服务 30 小时，其中 12 小时（40%）有现场签到签退记录可核对。"`,
    );
    expect(chart('volunteers-by-month', '2026').answer).toMatchInlineSnapshot(
      `"共有 15 人次参加服务，平均每场 5 人次；2026年参加过服务的志愿者有 12 人（一人只计一次）。"`,
    );
    expect(chart('people-by-month', '2026').answer).toMatchInlineSnapshot(
      `"共服务群众 90 人次，平均每场 30 人次。"`,
    );
  });

  it('say that the month of the newest record is not complete', () => {
    expect(chart('activities-by-month', '2026').note).toBe('3月的数据尚未完整。');
    expect(chart('activities-by-month', '2025').note).toBe('');
  });

  it('draw the last thirty-six months of a long history and list them all', () => {
    const long = metricsDocument(
      tablesOf({
        activities: ['2020-01', '2021-06', '2022-06', '2023-06', '2024-06', '2025-06', '2026-03'].map(
          (month) => on(month, `${month}-05`),
        ),
      }),
      settings,
      { asOf: '2026-04-01T00:00:00+08:00', datasetHash: null },
    );
    const { entries, rows, note } = chart('people-by-month', 'all', undefined, long);
    expect(entries).toHaveLength(36);
    expect(entries.at(-1)?.key).toBe('2026-03');
    expect(rows).toHaveLength(75);
    expect(note).toBe('图中为最近 36 个月，全部月份见数据表和 CSV 文件。');
  });
});

describe('charts by station and category', () => {
  it('name the stations that have had no activity', () => {
    expect(chart('activities-by-station', '2026').answer).toMatchInlineSnapshot(
      `"2 个阵地中，1 个开展过活动；还没有的是石桥村站。"`,
    );
  });

  it('draw the figure that was chosen and keep the town’s order of stations', () => {
    const { drawn, entries } = chart('activities-by-station', '2026', 'peopleServed');
    expect(drawn.map(({ key }) => key)).toEqual(['peopleServed']);
    expect(entries.map(({ label, path }) => [label, path])).toEqual([
      ['龙堰村站', '/stations/long-yan/'],
      ['石桥村站', '/stations/s2/'],
    ]);
  });

  it('put the largest category first', () => {
    const { rows, answer } = chart('activities-by-category', '2026');
    expect(rows.map(({ key }) => key)).toEqual(['c2', 'c1']);
    expect(answer).toContain('（2 场，占 67%）');
  });
});

describe('the CSV of a chart', () => {
  it('has a byte order mark, neutralises formulas and quotes what needs it', () => {
    expect(chartCsv(chart('activities-by-category', '2026'))).toBe(
      '\uFEFF类别,活动场次（场）,志愿者人次（人次）,志愿服务时长（小时）,服务群众人次（人次）\r\n' +
        '"\'=文艺,""演出""",2,10,20,60\r\n' +
        '医疗健康,1,5,10,30\r\n' +
        '"全镇，2026年",3,15,30,90\r\n'.replaceAll('"', ''),
    );
  });

  it('leaves a cell empty where a figure is not known', () => {
    expect(chartCsv(chart('volunteers-by-month', '2026')).split('\r\n')[1]).toBe('2026年1月,5,,');
  });
});

describe('a page’s part of the document', () => {
  it('makes the same charts as the whole document', () => {
    for (const year of ['all', ...yearsOf(document)]) {
      for (const key of Object.keys(charts)) {
        expect(chart(key, year, undefined, sliceOf(document, year))).toEqual(chart(key, year));
      }
    }
  });

  it('of a town without records has charts that say so', () => {
    const empty = metricsDocument(tablesOf({}), settings, { asOf: document.asOf, datasetHash: null });
    expect(chart('activities-by-month', 'all', undefined, empty).answer).toBe('这一时期还没有已开展的活动。');
    expect(chart('activities-by-station', 'all', undefined, empty).answer).toBe('还没有公开的阵地。');
  });
});
