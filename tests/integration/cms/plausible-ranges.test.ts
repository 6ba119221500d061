import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayRanges, type DayRangeName } from '#cms/ranges/day-ranges.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let station: string;
let category: string;
let editor: Person;

beforeAll(async () => {
  cms = await openCms();
  station = await makeRecord(cms.payload, 'stations');
  category = await makeRecord(cms.payload, 'categories');
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
});
afterAll(() => cms.close());

const post = (path: string, body: object) => askApi(cms.payload, 'POST', path, { token: editor.token, body });
const message = (body: Readonly<Record<string, unknown>>) => JSON.stringify(body.errors);
const activity = (more: object) =>
  post('/activities?draft=true&depth=0', { title: '理发', state: 'planned', category, station, ...more });

describe('a draft of an activity, which no other rule looks at', () => {
  it.each([
    [
      'a slip in the date box',
      { startsAt: '0026-11-05T01:00:00.000Z' },
      '开始时间是 0026-11-05，年份可能写错了',
    ],
    ['before there were stations', { startsAt: '2011-12-31T01:00:00.000Z' }, '应在 2012-01-01 到'],
    ['ten years ahead', { startsAt: '2036-11-05T01:00:00.000Z' }, '年份可能写错了'],
    ['a day that no calendar has', { startsAt: '2026-02-30' }, '不是日历上有的日期'],
    ['words for a date', { startsAt: 'abc' }, '不是日历上有的日期'],
    ['an American date', { startsAt: '3/5/2026' }, '不是日历上有的日期'],
    ['hours in words', { ledger: { serviceHours: '两小时' } }, '“两小时”不是数字'],
    ['hours with their unit', { ledger: { serviceHours: '2小时' } }, '“2小时”不是数字'],
    ['a comma for a point', { ledger: { serviceHours: '12,5' } }, '“12,5”不是数字'],
    ['less than no hours', { ledger: { serviceHours: -2 } }, '服务时长合计不能小于 0'],
    ['half a person', { ledger: { servedCount: 2.5 } }, '服务群众应为整数'],
    ['more people than a town has', { ledger: { servedCount: 9_000_000 } }, '服务群众不能大于 100000'],
    ['a sentence for a number', { ledger: { volunteerCount: {} } }, '不是数字'],
  ])('is refused for %s, at its field', async (_, more, says) => {
    const { status, body } = await activity(more);
    expect(status).toBe(400);
    expect(message(body)).toContain(says);
    const field = Object.keys(more)[0] ?? '';
    expect(message(body)).toContain(`"path":"${field}`);
  });

  it('tells all its faults in one round', async () => {
    const { body } = await activity({ startsAt: 'abc', ledger: { serviceHours: '两小时', servedCount: -1 } });
    for (const says of ['开始时间', '两小时', '服务群众']) expect(message(body)).toContain(says);
  });

  it('is taken with figures and dates that can be', async () => {
    const { status } = await activity({
      startsAt: '2012-01-01T01:00:00.000Z',
      ledger: { serviceHours: 12.5, servedCount: 0, volunteerCount: 6 },
    });
    expect(status).toBe(201);
  });
});

it.each([
  ['needs', { submittedOn: '1826-05-01' }, '提出日期是 1826-05-01'],
  ['documents', { issuedOn: '0226-05-01' }, '发文日期是 0226-05-01'],
  ['selfChecks', { checkedOn: '2099-05-01' }, '自查日期是 2099-05-01'],
  ['indicators', { asOf: '2002-05-01' }, '统计截止日期是 2002-05-01'],
  ['teams', { foundedOn: '1849-10-01' }, '成立日期是 1849-10-01'],
  ['projects', { startedOn: '2126-01-01' }, '启动日期是 2126-01-01'],
  ['volunteers', { registeredOn: '1026-03-05' }, '注册日期是 1026-03-05'],
  ['volunteers', { birthYear: 1068 }, '出生年份不能小于 1900'],
  ['volunteers', { birthYear: 2026 }, '出生年份不能晚于'],
  ['villages', { population: 12_345_678 }, '户籍人口不能大于 100000'],
  ['villages', { population: '一千' }, '“一千”不是数字'],
  ['facilities', { area: '80平' }, '“80平”不是数字'],
  ['participations', { hours: 90 }, '服务时长不能大于 24'],
  ['pointsRules', { capPerMonth: 0, startsOn: '2026-01-01' }, '每人每月最高积分不能小于 0.01'],
  ['rewards', { points: 99_000_000 }, '所需积分不能大于 1000000'],
  ['stations', { coordinates: { latitude: '二十八' } }, '“二十八”不是数字'],
] as const)('a record of %s is refused with %o', async (collection, more, says) => {
  const admin = await makePerson(cms.payload, `管理员${Math.random()}`, ['administrator']);
  const { status, body } = await askApi(cms.payload, 'POST', `/${collection}?depth=0`, {
    token: admin.token,
    body: more,
  });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(says);
});

it('a day of today is in every range that ends today, and tomorrow in none of these', () => {
  const ends = (Object.keys(dayRanges) as DayRangeName[]).filter((name) => dayRanges[name].yearsAhead === 0);
  expect(ends).toEqual(['noted', 'founded', 'registered']);
});

it('the settings are refused with a place in words', async () => {
  const { status, body } = await post('/globals/siteSettings', { map: { latitude: '二十八' } });
  expect(status).toBe(400);
  expect(message(body)).toContain('“二十八”不是数字');
});
