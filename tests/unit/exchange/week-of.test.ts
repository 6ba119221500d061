import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpeningSpan } from '#content/schema/station.ts';
import { weekOf } from '#cms/exchange/cells/week-of.ts';
import { weekText } from '#cms/records/stations/week-text.ts';
import { joinSpans, weeklyLines } from '#site/subjects/stations/opening-hours.ts';

const week = (cell: string) => {
  const found = weekOf(cell);
  return 'fault' in found ? found.fault : weekText(found.value);
};

test.each([
  ['周一至周五 9:00-12:00、14:00-17:00', '周一至周五 09:00-12:00、14:00-17:00'],
  ['周一至周五 08:30-12:00；周一至周五 14:00-17:30', '周一至周五 08:30-12:00、14:00-17:30'],
  ['周一至周日：7:00-22:00', '每天 07:00-22:00'],
  ['周一、三、五 9:00-17:00', '周一、周三、周五 09:00-17:00'],
  ['周一三五 9:00—11:30', '周一、周三、周五 09:00-11:30'],
  ['星期一、星期三：9:00～17:00', '周一、周三 09:00-17:00'],
  ['周二到周日9:00-17:00', '周二至周日 09:00-17:00'],
  ['周一至五 8:30-17:30', '周一至周五 08:30-17:30'],
  ['周1至周5 8:30-17:30', '周一至周五 08:30-17:30'],
  ['周六日 10:00-16:00', '周六、周日 10:00-16:00'],
  ['周日至周四 19:00-21:00', '周一至周四、周日 19:00-21:00'],
  ['工作日 8:30-17:30', '周一至周五 08:30-17:30'],
  ['周末 9:00-16:00', '周六、周日 09:00-16:00'],
  ['全天', '每天 00:00-24:00'],
  ['全天开放', '每天 00:00-24:00'],
  ['24小时开放', '每天 00:00-24:00'],
  ['工作日 全天', '周一至周五 00:00-24:00'],
  ['每天 上午8:30-12:00，下午2:00-5:30', '每天 08:30-12:00、14:00-17:30'],
  ['工作日 上午8点半到12点、下午两点到五点半', '周一至周五 08:30-12:00、14:00-17:30'],
  ['周一至周五每天 晚7:00-9:30', '周一至周五 19:00-21:30'],
  ['每天 9:00-17:00（周一闭馆）', '周二至周日 09:00-17:00'],
  ['9:00-17:00（周一闭馆）', '周二至周日 09:00-17:00'],
  ['周一至周日：7:00-22:00（周一闭馆）', '周二至周日 07:00-22:00'],
  ['周二至周日 9:00-17:00；周一 不开放', '周二至周日 09:00-17:00'],
  ['周五 22:00-02:00', '周五 22:00-24:00；周六 00:00-02:00'],
  ['周日 晚上10点至凌晨1点', '周一 00:00-01:00；周日 22:00-24:00'],
  ['每天 22:00-02:00', '每天 00:00-02:00、22:00-24:00'],
  [
    '周一至周五 8:30-12:00，14:00-17:30，周六 9:00-12:00',
    '周一至周五 08:30-12:00、14:00-17:30；周六 09:00-12:00',
  ],
  ['3月至10月 每天 9:00-12:00、15:00-19:00', '3月至10月 每天 09:00-12:00、15:00-19:00'],
  ['三月至十月：每天9:00-19:00', '3月至10月 每天 09:00-19:00'],
  ['只在3-10月 每天 9:00-19:00', '3月至10月 每天 09:00-19:00'],
  [
    '夏季（5月1日-9月30日）每天 8:00-18:00；冬季（10月至次年4月）工作日 9:00-17:00',
    '5月至9月 每天 08:00-18:00；10月至次年4月 周一至周五 09:00-17:00',
  ],
  ['6月10日至9月5日 周末 9:00-16:00', '6月10日至9月5日 周六、周日 09:00-16:00'],
  ['6月 周末 9:00-11:00；全年 工作日 9:00-17:00', '周一至周五 09:00-17:00；6月 周六、周日 09:00-11:00'],
  ['7月 工作日 8:00-12:00', '7月 周一至周五 08:00-12:00'],
  ['开放时间：周一至周五 8:30-17:30', '周一至周五 08:30-17:30'],
])('%s is understood', (cell, meant) => {
  expect(week(cell)).toBe(meant);
  // Exported text is understood the same way when it is imported.
  expect(week(meant)).toBe(meant);
});

test.each([
  ['8:30-17:30', '没有写是哪几天'],
  ['上午8:30-12:00，下午2:00-5:30', '没有写是哪几天'],
  ['22:00-02:00', '没有写是哪几天'],
  ['周一至周五', '没有写几点到几点'],
  ['周一至周五；周六 9:00-12:00', '“周一至周五”没有写几点到几点'],
  ['每天', '没有写几点到几点'],
  ['周一闭馆', '没有写几点到几点'],
  ['闭馆', '没有写是哪几天'],
  ['每天 9:00-5:00', '说不准从几点到几点'],
  ['每天 2:00-5:30', '说不准从几点到几点'],
  ['每天 8:30-12:00、2:00-5:30', '说不准从几点到几点'],
  ['每天 17:30-8:30', '说不准从几点到几点'],
  ['每天 25:00-26:00', '说不准从几点到几点'],
  ['每天 9点开门', '看不明白'],
  ['每天 9:00-17:00左右', '看不明白'],
  ['每天 9:00-17:00 有人', '看不明白'],
  ['预约开放', '看不明白'],
  ['周一至周五 9:00-17:00，节假日休息', '请写到“特殊日期”'],
  ['赶场天 8:00-18:00', '请写到“特殊日期”'],
  ['夏季 每天 8:00-18:00', '没有写清从几月到几月'],
  ['3月至10月', '后面没有写时间'],
  ['每天 9:00-17:00（3月至10月）', '后面没有写时间'],
  ['13月至14月 每天 9:00-17:00', '没有写清从几月到几月'],
  ['3月至10月 每天 9:00-12:00；11月至次年2月 10:00-12:00', '没有写是哪几天'],
  ['', '没有写几点到几点'],
])('%s is refused with the piece that is not clear', (cell, why) => {
  expect(week(cell)).toContain(why);
});

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const season = fc.option(
  fc.constantFrom(
    { from: '03-01', to: '10-31' },
    { from: '11-15', to: '02-29' },
    { from: '06-10', to: '06-10' },
    { from: '07-01', to: '07-31' },
  ),
);
const span = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 0, max: 287 }),
    length: fc.integer({ min: 1, max: 288 }),
    season,
  })
  .map(({ weekday, from, length, season: during }): OpeningSpan => ({
    weekday,
    opens: clock(from * 5),
    closes: clock(Math.min(1440, (from + length) * 5)),
    season: during,
  }));
const placeOf = (one: OpeningSpan) => `${one.weekday} ${one.season?.from ?? ''}`;
/** The same hours, with adjacent spans joined. */
const plain = (spans: readonly OpeningSpan[]) =>
  [...Map.groupBy(spans, placeOf)]
    .flatMap(([at, own]) => joinSpans(own).map(({ opens, closes }) => `${at} ${opens}-${closes}`))
    .toSorted();
const readBack = (text: string) => {
  const found = weekOf(text);
  return 'fault' in found ? found.fault : plain(found.value);
};

test('whatever hours the site prints, the import understands to mean the same', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 9 }), (hours) => {
      const lines = weeklyLines(hours).map(({ days, spans }) => `${days} ${spans}`);
      expect(readBack(lines.join('；'))).toEqual(plain(hours));
      expect(readBack(lines.join('\n'))).toEqual(plain(hours));
      expect(readBack(weekText(hours))).toEqual(plain(hours));
    }),
    { numRuns: 400 },
  );
});
