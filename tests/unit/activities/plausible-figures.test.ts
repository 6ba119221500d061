import { expect, test } from 'vitest';
import { plausibleFigures } from '#cms/gate/plausible-figures.ts';

const usual = {
  volunteerCount: 6,
  servedCount: 40,
  serviceHours: 12,
  population: { people: 1800, of: '村' as const },
};

test('usual figures raise no doubt', () => {
  expect(plausibleFigures(usual)).toEqual([]);
});

test('figures that are still empty raise no doubt', () => {
  expect(
    plausibleFigures({ volunteerCount: null, servedCount: null, serviceHours: null, population: null }),
  ).toEqual([]);
});

test('unlikely figures are named, with what to look at', () => {
  const doubts = [
    { servedCount: 2000 },
    { servedCount: 12_000, population: { people: 11_000, of: '全镇' as const } },
    { volunteerCount: 260, serviceHours: 520 },
    { serviceHours: 90 },
    { serviceHours: 1 },
    { volunteerCount: 0 },
    { signedHours: 20 },
  ].flatMap((change) =>
    plausibleFigures({ ...usual, ...change }).map(({ field, text }) => `${field}: ${text}`),
  );
  expect(doubts).toMatchInlineSnapshot(`
    [
      "servedCount: 服务群众 2000 人次，比村人口（1800 人）还多，请核对。",
      "servedCount: 服务群众 12000 人次，比全镇人口（11000 人）还多，请核对。",
      "volunteerCount: 志愿者 260 人次，比平常多很多，请核对。",
      "serviceHours: 平均每名志愿者服务了 15 小时，一天没有这么长，请核对时长合计。",
      "serviceHours: 平均每名志愿者不到 15 分钟，请核对：这里填的是所有人的小时数相加。",
      "volunteerCount: 没有志愿者，却有服务时长，请核对。",
      "signedHours: 签到签退的时长比合计还多，请核对。",
    ]
  `);
});
