import { describe, expect, test } from 'vitest';
import { computeService, type Service } from '#content/points/compute-service.ts';
import { earningsOf } from '#content/points/earnings-of.ts';
import { isOpen } from '#content/points/is-open.ts';
import { lapsesOn } from '#content/points/lapses-on.ts';
import { pointsText } from '#content/points/points-text.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { toTenths } from '#content/points/to-tenths.ts';
import { aRule } from '../../support/site-rows.ts';

const rule = aRule({
  signedHoursOnly: false,
  roles: [
    { key: 'leader', name: '负责人', factor: 1.4 },
    { key: 'volunteer', name: '志愿者', factor: 1 },
  ],
  difficulties: [
    { key: 'normal', name: '一般', factor: 1 },
    { key: 'hard', name: '较难', factor: 1.2 },
  ],
  capPerActivity: 15,
});
const service: Service = { hours: 3.5, role: 'volunteer', difficulty: 'normal', hoursKnownBy: 'signed' };

describe('the points of one service', () => {
  const said = (parts: Partial<typeof rule>, of: Partial<Service> = {}) => {
    const { tenths, words } = computeService({ ...rule, ...parts }, { ...service, ...of });
    return `${pointsText(tenths)}｜${words}`;
  };

  test.each([
    [{}, {}, '3.5｜3.5 小时 = 3.5 分'],
    [
      {},
      { role: 'leader', difficulty: 'hard' },
      '5.9｜3.5 小时 × 负责人 1.4 × 较难 1.2 = 5.88 分，按 0.1 分计，四舍五入，得 5.9 分',
    ],
    [{ pointsPerHour: 2, pointsPerActivity: 1 }, {}, '8｜3.5 小时 × 每小时 2 分 + 每次 1 分 = 8 分'],
    [{ pointsPerHour: 0, pointsPerActivity: 2 }, {}, '2｜每次 2 分 = 2 分'],
    [
      { roundHoursTo: 'half', roundHours: 'down' },
      { hours: 1.9 },
      '1.5｜实际 1.9 小时，按半小时计，不足的舍去；1.5 小时 = 1.5 分',
    ],
    [
      { roundHoursTo: 'half', roundHours: 'up' },
      { hours: 1.1 },
      '1.5｜实际 1.1 小时，按半小时计，不足的进一；1.5 小时 = 1.5 分',
    ],
    [
      { roundPointsTo: 'whole', roundPoints: 'down' },
      {},
      '3｜3.5 小时 = 3.5 分，按 1 分计，不足的舍去，得 3 分',
    ],
    [{ capPerActivity: 3 }, {}, '3｜3.5 小时 = 3.5 分；一场最多 3 分'],
    [
      { signedHoursOnly: true },
      { hoursKnownBy: 'recorded' },
      '0｜规则只认现场签到签退的时长，这一次是工作人员登记的，只记时长、不计积分',
    ],
  ] as const)('under %j of %j', (parts, of, expected) => {
    expect(said(parts, of)).toBe(expected);
  });

  test('round a tie up and never meet the faults of binary fractions', () => {
    // 1.005 × 1 is 1.00499… in floating point.
    expect(computeService({ ...rule, roundPointsTo: 'half' }, { ...service, hours: 1.25 }).tenths).toBe(15);
    expect(computeService(rule, { ...service, hours: 0.35 }).tenths).toBe(4);
  });
});

describe('the earnings of one volunteer', () => {
  const on = (day: string, id: string, hours: number) => ({ ...service, id, day, hours, name: '活动' });

  test('are computed under the rule of their day', () => {
    const rules = [
      { ...rule, id: 'old', startsOn: '2025-01-01' },
      { ...rule, id: 'new', startsOn: '2026-01-01', pointsPerHour: 2 },
    ];
    const earnings = earningsOf(rules, [
      on('2026-01-01', 'c', 1),
      on('2024-12-31', 'a', 1),
      on('2025-12-31', 'b', 1),
    ]);
    expect(earnings.map(({ service: id, rule: by, tenths }) => [id, by, tenths])).toEqual([
      ['a', null, 0],
      ['b', 'old', 10],
      ['c', 'new', 20],
    ]);
  });

  test('stop at the cap of the month, whatever the order in which they are given', () => {
    const services = [on('2026-03-02', 'a', 4), on('2026-03-20', 'b', 4), on('2026-04-01', 'c', 4)];
    const capped = { ...rule, startsOn: '2026-01-01', capPerMonth: 6 };
    for (const order of [services, services.toReversed()])
      expect(earningsOf([capped], order).map(({ tenths }) => tenths)).toEqual([40, 20, 40]);
    expect(earningsOf([capped], services)[1]?.words).toContain(
      '每月最多 6 分，当月先前已得 4 分，这一次计 2 分',
    );
  });
});

test('points lapse as the rule of their day says', () => {
  const years = (expiryYears: number) => ({ expiry: 'years', expiryYears }) as const;
  expect(lapsesOn({ expiry: 'never', expiryYears: null }, '2026-05-01')).toBeNull();
  expect(lapsesOn({ expiry: 'calendar-year', expiryYears: null }, '2026-12-31')).toBe('2027-01-01');
  expect(lapsesOn(years(3), '2026-05-01')).toBe('2029-05-01');
  expect(lapsesOn(years(1), '2024-02-29')).toBe('2025-03-01');
  expect(lapsesOn(years(4), '2024-02-29')).toBe('2028-02-29');
  expect(() => lapsesOn({ expiry: 'years', expiryYears: null }, '2026-05-01')).toThrow(RangeError);
});

test('the rule of a day is the last that had started', () => {
  const rules = [{ startsOn: '2026-01-01' }, { startsOn: '2025-01-01' }];
  expect(ruleOn(rules, '2024-12-31')).toBeNull();
  expect(ruleOn(rules, '2025-12-31')?.startsOn).toBe('2025-01-01');
  expect(ruleOn(rules, '2026-01-01')?.startsOn).toBe('2026-01-01');
});

test('points have one decimal, and are written without a useless zero', () => {
  expect([4.2, 48, -0.5].map(toTenths)).toEqual([42, 480, -5]);
  expect([42, 480, -5, 0].map(pointsText)).toEqual(['4.2', '48', '-0.5', '0']);
  for (const bad of [0.25, NaN, Infinity]) expect(() => toTenths(bad)).toThrow(RangeError);
});

test('points are redeemed in the windows of the rule, or all year', () => {
  expect(isOpen({ redemptionWindows: [] }, '2026-02-01')).toBe(true);
  const quarterly = { redemptionWindows: [{ from: '03-25', to: '03-31' }] };
  expect(isOpen(quarterly, '2026-03-25')).toBe(true);
  expect(isOpen(quarterly, '2026-04-01')).toBe(false);
});
