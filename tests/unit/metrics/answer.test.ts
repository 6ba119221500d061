import { describe, expect, it } from 'vitest';
import {
  answer,
  indicatorMetrics,
  metrics,
  periodOf,
  type Metric,
  type Period,
} from '#content/metrics/index.ts';
import { yearBefore } from '#content/metrics/year-before.ts';
import { emptyRow } from '../../support/empty-row.ts';
import { activity, figures, need, needCount, tablesOf, team, village, volunteerCount } from './rows.ts';

const held = (startsOn: string, many = 1) =>
  Array.from({ length: many }, (_, n) =>
    activity({ id: `${startsOn}-${n}`, startsAt: `${startsOn}T09:00:00+08:00`, figures }),
  );
const tables = tablesOf({
  activities: [
    ...held('2025-03-05', 8),
    ...held('2026-03-05', 12),
    ...held('2026-07-01', 2),
    ...held('2025-09-30', 3),
    ...held('2026-09-01', 3),
  ],
});
const words = (metric: Metric, period: Period | undefined, asOf?: string) =>
  answer(tables, metric, period ? { period } : {}, asOf).words;

describe('an answer', () => {
  it('says how much more it is than in the same period a year before', () => {
    const one = answer(tables, metrics.activitiesHeld, { period: periodOf('2026-03') });
    expect([one.value, one.before?.value, one.change, one.percent]).toEqual([12, 8, 4, 50]);
    expect(one.before?.period).toEqual(periodOf('2025-03'));
    expect(one.words).toBe('比上年同期（2025年3月）多 4 场，增长 50%。');
    expect(words(metrics.activitiesHeld, periodOf('2026-Q3'))).toBe(
      '比上年同期（2025年第3季度）多 2 场，增长 66.7%。',
    );
    expect(words(metrics.activitiesHeld, periodOf('2026-09'))).toBe('与上年同期（2025年9月）相同。');
  });

  it('divides by nothing where there was nothing', () => {
    const one = answer(tables, metrics.activitiesHeld, { period: periodOf('2026-07') });
    expect([one.before?.value, one.change, one.percent]).toEqual([0, 2, null]);
    expect(one.words).toBe('上年同期（2025年7月）没有。');
    expect(words(metrics.activitiesHeld, periodOf('2024-07'))).toBe('上年同期（2023年7月）也没有。');
  });

  it('says of shares how many points more, and nothing of what was never counted', () => {
    const shares = tablesOf({
      needs: [
        need({ id: 'a', channel: 'wish', state: 'done', dispatchedOn: '2026-03-01', doneOn: '2026-03-02' }),
        need({ id: 'b', channel: 'wish', dispatchedOn: '2026-03-01' }),
        need({ id: 'c', channel: 'wish', dispatchedOn: '2025-03-01' }),
      ],
    });
    const of = (name: string) => answer(shares, metrics.wishFulfilment, { period: periodOf(name) ?? {} });
    expect(of('2026-03')).toMatchObject({ value: 50, change: 50, percent: null });
    expect(of('2026-03').words).toBe('比上年同期（2025年3月）高 50 个百分点。');
    expect(of('2025-03').words).toBe('上年同期（2024年3月）的数没有：没有可以计算的记录。');
    expect(of('2024-03')).toMatchObject({ value: null, words: '', note: '没有可以计算的记录。' });
  });

  it('compares what is not over with the same days, and says so where these are not counted', () => {
    expect(words(metrics.activitiesHeld, periodOf('2026'), '2026-09-29')).toBe(
      '比上年同期（2025年1月1日至2025年9月29日）多 9 场，增长 112.5%。',
    );
    const people = tablesOf({
      volunteerCounts: ['2025', '2026'].map((period) => volunteerCount({ period, active: 9 })),
    });
    const asked = { period: periodOf('2026') ?? {} };
    expect(answer(people, metrics.volunteersActive, asked, '2026-12-31').words).toBe(
      '与上年同期（2025年）相同。',
    );
    expect(answer(people, metrics.volunteersActive, asked, '2026-11-24').words).toContain(
      '公开数据只有整月、整季、整半年和整年的人数',
    );
  });

  it('does not compare the present, all time, or an open end', () => {
    for (const period of [undefined, { from: '2026-01-01' }])
      expect(answer(tables, metrics.activitiesHeld, period ? { period } : {})).toMatchObject({
        before: null,
        words: '',
      });
    expect(answer(tables, metrics.stations)).toMatchObject({ value: 0, before: null });
    expect(answer(tables, metrics.stations, { period: periodOf('2026') ?? {} }).note).toBe(
      '公开数据只有现状，没有各个时期的数。',
    );
  });

  it('refuses a period that ends before it begins', () => {
    expect(() =>
      answer(tables, metrics.activitiesHeld, { period: { from: '2026-03-02', to: '2026-03-01' } }),
    ).toThrow('时期的开始（2026-03-02）晚于结束（2026-03-01），请把两个日期对调。');
  });
});

describe('the same period a year before', () => {
  it.each([
    ['a leap February', periodOf('2028-02'), { from: '2027-02-01', to: '2027-02-28' }],
    ['the February after it', periodOf('2029-02'), { from: '2028-02-01', to: '2028-02-29' }],
    ['a half', periodOf('2026-H2'), { from: '2025-07-01', to: '2025-12-31' }],
    ['days', { from: '2026-03-05', to: '2026-04-10' }, { from: '2025-03-05', to: '2025-04-10' }],
    [
      'days over the new year',
      { from: '2025-12-20', to: '2026-01-05' },
      { from: '2024-12-20', to: '2025-01-05' },
    ],
    ['from 29 February', { from: '2028-02-29', to: '2028-03-10' }, { from: '2027-03-01', to: '2027-03-10' }],
    ['to 29 February', { from: '2028-02-10', to: '2028-02-29' }, { from: '2027-02-10', to: '2027-02-28' }],
    ['29 February alone', { from: '2028-02-29', to: '2028-02-29' }, null],
    ['until a day', { to: '2026-06-30' }, { to: '2025-06-30' }],
  ])('of %s', (_, period, before) => {
    expect(yearBefore(period)).toEqual(before);
  });

  it('of a year that has not begun there is none', () => {
    expect(yearBefore(periodOf('2027'), '2026-11-24')).toBeNull();
    expect(yearBefore(periodOf('2026'), '2026-12-31')).toEqual(periodOf('2025'));
  });

  it('tells when it is a day longer or shorter', () => {
    const leap = tablesOf({ activities: [...held('2028-03-01', 2), ...held('2027-03-01')] });
    const period = { from: '2028-02-20', to: '2028-03-10' };
    expect(answer(leap, metrics.activitiesHeld, { period }).words).toBe(
      '比上年同期（2027年2月20日至2027年3月10日）多 1 场，增长 100%。因为闰年，两个时期相差一天。',
    );
  });
});

describe('what a team or project keeps', () => {
  const row = (id: string, asOf: string, value: number, unit = '条') => ({
    ...{ id, asOf, value, unit, teamId: 't1', projectId: null },
    name: '播报理论政策',
    definition: '广播站每日播报记录累计。',
  });
  const kept = tablesOf({
    teams: [team({ id: 't1', name: '青禾之声服务队' })],
    projects: [{ ...emptyRow('projects'), id: 'p1' }],
    indicators: [
      row('i3', '2026-06-30', 320),
      row('i1', '2025-06-30', 100),
      row('i2', '2025-12-31', 250.5),
      row('x', '2026-01-01', 7, '期'),
    ],
  });
  const [metric, other] = indicatorMetrics(kept);
  const of = (period: Period | undefined) => metric && answer(kept, metric, period ? { period } : {});

  it('is told by the newest day, and of a period by the difference of two', () => {
    expect(metric).toMatchObject({
      key: 'indicator:t1::播报理论政策:条',
      name: '播报理论政策（青禾之声服务队）',
      unit: '条',
    });
    expect(other?.unit).toBe('期');
    expect(of(undefined)).toMatchObject({ value: 320, note: '到2026年6月30日是 320 条。' });
    expect(of(periodOf('2026-H1'))).toMatchObject({
      value: 69.5,
      note: '到2026年6月30日是 320 条，减去到2025年12月31日的 250.5 条。',
      words: '上年同期（2025年上半年）的数没有：这一时期以前没有登记过这个数，算不出这一时期增加了多少。',
    });
    expect(metric?.rowIds(kept, { period: periodOf('2026-H1') ?? {} })).toEqual(['i2', 'i3']);
    // What was registered on the first day is of the period, not before it.
    expect(of({ from: '2025-12-31', to: '2026-06-30' })?.value).toBe(220);
  });

  it('is unknown where nothing new was registered, and last year’s is not given again', () => {
    expect(of(periodOf('2026-H2'))).toMatchObject({
      value: null,
      note: '这一时期没有登记新的数，最近一次是2026年6月30日的 320 条。',
    });
    expect(of(periodOf('2024'))?.note).toBe('到这一时期末还没有登记过这个数。');
    expect(of({ to: '2025-12-31' })?.value).toBe(250.5);
  });

  it('belongs to its team alone', () => {
    expect(metric?.value(kept, { scope: { teamId: 't1' } })).toBe(320);
    expect(metric?.value(kept, { scope: { teamId: 't2' } })).toBeNull();
    expect(metric?.value(kept, { scope: { projectId: 'p1' } })).toBeNull();
    expect(metric?.why(kept, { scope: { stationId: 's1' } })).toBe('这个数没有按阵地统计。');
  });
});

it('what is not told is said: few people, kinds of few members, half months, a village without population', () => {
  const small = tablesOf({
    villages: [
      village({ id: 'v1', population: 100 }),
      village({ id: 'v2', name: '白果村', population: null }),
    ],
    teams: [team({ id: 't1', volunteerCount: 8, membersByKind: [{ kind: 'cadre', count: 5 }] })],
    needCounts: [needCount({ id: 'n', period: '2026-03', channel: 'visit', received: 4, valid: 4, open: 4 })],
    volunteerCounts: [
      volunteerCount({ period: '2026-03', registered: 9, active: 5 }),
      volunteerCount({ period: '2026-03', scope: 'village', villageId: 'v1', registered: 2, active: null }),
    ],
    categories: [{ ...emptyRow('categories'), id: 'c1' }],
  });
  const march = { period: periodOf('2026-03') ?? {} };
  const note = (metric: Metric, query: object) => answer(small, metric, query).note;
  expect(note(metrics.volunteersActive, { ...march, scope: { villageId: 'v1' } })).toBe(
    '只有一两个人，人数不公开。',
  );
  expect(note(metrics.volunteersActive, { ...march, scope: { villageId: 'v1', teamId: 't1' } })).toContain(
    '不能交叉',
  );
  expect(note(metrics.volunteersActive, {})).toContain('不能相加');
  expect(note(metrics.volunteersRegistered, { ...march, scope: { categoryId: 'c1' } })).toContain(
    '不登记在项目和类别',
  );
  expect(note(metrics.teamMembers, { scope: { kind: 'grid' } })).toContain('不到三人');
  expect(metrics.teamMembers.value(small, { scope: { kind: 'cadre' } })).toBe(5);
  expect(note(metrics.needsReceived, { period: { from: '2026-03-02', to: '2026-03-31' } })).toContain(
    '只按整月公布',
  );
  expect(note(metrics.needsMerged, march)).toContain('只按整年公布');
  expect(note(metrics.population, {})).toBe('没有登记人口的村：白果村。');
  expect(note(metrics.registeredShare, march)).toBe('没有登记人口的村：白果村。');
  expect(metrics.registeredShare.value(small, { ...march, scope: { villageId: 'v1' } })).toBe(2);
  expect(note(metrics.pointsGiven, {})).toBe('公开数据里没有积分收支。');
});

it('a team that is named twice at an activity took part once', () => {
  const twice = tablesOf({ activities: [activity({ id: 'a', teamIds: ['t1', 't1'], figures })] });
  expect(metrics.activitiesHeld.value(twice, { scope: { teamId: 't1' } })).toBe(1);
  expect(metrics.volunteerTurns.rowIds(twice, { scope: { teamId: 't1' } })).toEqual(['a']);
});

it('of two checks on one day the later counts, and none of a day after the period', () => {
  const check = (id: string, checkedOn: string, result: 'met' | 'not') => ({
    ...{ id, checkedOn, result },
    ...{ stationId: 's1', standardId: 'x', itemKey: 'i' },
  });
  const checked = tablesOf({
    standards: [
      { id: 'x', name: '六有', isCurrent: true, items: [{ key: 'i', name: '有场所', requirement: '' }] },
    ],
    selfChecks: [
      check('k3', '2026-05-01', 'not'),
      check('k2', '2026-03-01', 'met'),
      check('k1', '2026-03-01', 'not'),
    ],
  });
  const met = (name: string) => metrics.standardsMet.rowIds(checked, { period: periodOf(name) ?? {} });
  expect([met('2026-02'), met('2026-03'), met('2026-04'), met('2026-05')]).toEqual([[], ['k2'], ['k2'], []]);
  expect(metrics.stationsMeetingStandard.rowIds(checked, { period: periodOf('2026-04') ?? {} })).toEqual([
    's1',
  ]);
});
