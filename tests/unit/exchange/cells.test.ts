import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '#cms/exchange/cells/cell.ts';
import { dateOf } from '#cms/exchange/cells/date-of.ts';
import { momentOf } from '#cms/exchange/cells/moment-of.ts';
import { hours, numberOf, people, score } from '#cms/exchange/cells/number-of.ts';
import { phoneOf } from '#cms/exchange/cells/phone-of.ts';
import { timeOf } from '#cms/exchange/cells/time-of.ts';
import type { Understood } from '#cms/exchange/cells/understood.ts';
import { yearOf } from '#cms/exchange/cells/year-of.ts';

const bounds = { first: '1949-10-01', last: '2028-12-31', today: '2026-11-30' };
const told = <T>(found: Understood<T>) => ('fault' in found ? found.fault : found.value);

test.each<[Cell, string]>([
  ['2026.3.5', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['2026年3月5', '2026-03-05'],
  ['2026 年 3 月 5 日', '2026-03-05'],
  ['２０２６．３．５', '2026-03-05'],
  ['20260305', '2026-03-05'],
  [20260305, '2026-03-05'],
  ['26.3.5', '2026-03-05'],
  ['26.3.15', '2026-03-15'],
  ['26年3月5日', '2026-03-05'],
  ['85.6.1', '1985-06-01'],
  ['98年5月1日', '1998-05-01'],
  ['3月5日', '2026-03-05'],
  ['3.5', '2026-03-05'],
  ['3/5', '2026-03-05'],
  ['13/5/2024', '2024-05-13'],
  ['5/13/2024', '2024-05-13'],
  ['5/5/2024', '2024-05-05'],
  ['3/15/24', '2024-03-15'],
  ['二〇二六年三月五日', '2026-03-05'],
  ['三月十五日', '2026-03-15'],
  ['2026-03-05 14:30', '2026-03-05'],
  ['2026-03-05T14:30:00', '2026-03-05'],
  ['2026-03-04T16:00:00.000Z', '2026-03-05'],
  ['2026-03-05（周四）', '2026-03-05'],
  ['2026年3月5日 星期四 下午2:00', '2026-03-05'],
  [46086, '2026-03-05'],
  ['46086', '2026-03-05'],
  [46086.6, '2026-03-05'],
  [new Date('2026-03-05T00:00:00Z'), '2026-03-05'],
])('the day in %s is understood', (cell, day) => {
  expect(told(dateOf(cell, bounds))).toBe(day);
});

test.each<[Cell, string]>([
  ['', '不是日期'],
  ['待定', '不是日期'],
  ['12', '不是日期'],
  [12, '不是日期'],
  [99_999, '不是日期'],
  [null, '不是日期'],
  ['今天', '不是日期'],
  ['2026.13.1', '没有“2026.13.1”这一天'],
  ['2月30日', '没有“2月30日”这一天'],
  ['2026.3', '没有写是哪一天'],
  ['2026年3月', '没有写是哪一天'],
  ['3/5/2024', '请写成 2024-03-05 或 2024-05-03'],
  ['3/5/2025', '请写成 2025-03-05 或 2025-05-03'],
  ['5.3.2024', '请写成 2024-05-03 或 2024-03-05'],
  ['03-05-24', '看不出是哪一天'],
  ['3/5/24', '请写成 2024-03-05 或 2024-05-03'],
  ['26-3-15', '请写成 2026-03-15 或 2015-03-26'],
  ['08.05.12', '看不出是哪一天'],
  ['2026年3月5日-7日', '写了不止一天'],
  ['2026.3.5、3.12', '写了不止一天'],
  ['2026.3.5 3.12', '写了不止一天'],
  ['3月5日至3月7日', '写了不止一天'],
  ['2026-03-05,06', '写了不止一天'],
  ['2026年3月5日上旬', '后面还有别的内容'],
  ['2026-03-05（暂定）', '后面还有别的内容'],
  ['2026-03-05(周四', '后面还有别的内容'],
  ['2026-03-05（周五）', '2026-03-05 是周四，不是周五'],
  ['2026-03-05 25:00', '说不准是几点'],
  ['2026-03-05 14:00-17:00', '请只写日期'],
  ['3.1', '是 1 日还是 10 日看不出来'],
  [10.1, '是 1 日还是 10 日看不出来'],
  ['3-5', '不是日期'],
  ['2026.3-5', '不是日期'],
  ['农历正月十五', '请写公历日期'],
  ['腊月二十三', '请写公历日期'],
  ['三月初五', '请写公历日期'],
  ['0026-11-05', '不在合理的范围里'],
  ['2062-03-05', '不在合理的范围里'],
  ['1926-03-05', '不在合理的范围里'],
  [new Date('1899-12-30T14:30:00Z'), '不在合理的范围里'],
  [new Date(NaN), '读不出来'],
  [true, '不是日期'],
])('%s is refused as a day, with why and what to write', (cell, why) => {
  expect(told(dateOf(cell, bounds))).toContain(why);
});

test('a day without a year is of this year, unless last year’s is as likely', () => {
  const january = { ...bounds, today: '2027-01-10' };
  expect(told(dateOf('3月5日', january))).toBe('2027-03-05');
  expect(told(dateOf('12月28日', january))).toContain('看不出是去年还是今年');
});

test('every day is understood as Excel stores it and as people write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 46_000 }), (serial) => {
      const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
      const [year = '', month = '', date = ''] = day.split('-');
      expect(told(dateOf(serial, bounds))).toBe(day);
      expect(told(dateOf(`${year}.${Number(month)}.${Number(date)}`, bounds))).toBe(day);
      const then = { ...bounds, today: `${year}-12-31` };
      expect(told(dateOf(`${Number(month)}月${Number(date)}日`, then))).toBe(day);
    }),
  );
});

test('a time or a span of it behind a day is understood with it', () => {
  const moment = (cell: Cell) => told(momentOf(cell, bounds));
  const [day, opens] = ['2026-03-05', '14:00'];
  expect(moment('2026年3月5日下午2点')).toEqual({ day, opens, closes: null });
  expect(moment('3月5日（周四）14:00-16:30')).toEqual({ day, opens, closes: '16:30' });
  expect(moment('2026.3.5 下午2:00至4:30')).toEqual({ day, opens, closes: '16:30' });
  expect(moment(46086.583_333_33)).toEqual({ day, opens, closes: null });
  expect(moment('2026.3.5 9:00-5:00')).toContain('说不准从几点到几点');
});

test.each<[Cell, string]>([
  ['9:30', '09:30'],
  ['9：30', '09:30'],
  ['09:30:00', '09:30'],
  ['上午9点半', '09:30'],
  ['九点一刻', '09:15'],
  ['9时5分', '09:05'],
  ['下午2:00', '14:00'],
  ['下午2:05', '14:05'],
  ['下午12:30', '12:30'],
  ['2:30 PM', '14:30'],
  ['2:30PM', '14:30'],
  ['2:30 p.m.', '14:30'],
  ['12:15 AM', '00:15'],
  ['９：３０ am', '09:30'],
  ['晚8点', '20:00'],
  ['晚上7:30', '19:30'],
  ['晚上12点', '24:00'],
  ['傍晚6点', '18:00'],
  ['中午12点', '12:00'],
  ['中午1点', '13:00'],
  ['凌晨2点', '02:00'],
  ['凌晨12点', '00:00'],
  ['早上8点', '08:00'],
  ['下午两点半', '14:30'],
  ['14时', '14:00'],
  ['3时', '03:00'],
  ['02:30', '02:30'],
  ['00:00', '00:00'],
  ['24:00', '24:00'],
  [0.375, '09:00'],
  [0.999_99, '23:59'],
  [46086.604_166_67, '14:30'],
  [new Date('1899-12-30T14:30:00Z'), '14:30'],
])('the time in %s is understood', (cell, time) => {
  expect(told(timeOf(cell))).toBe(time);
});

test.each<[Cell, string]>([
  ['全天', '不是时间'],
  ['', '不是时间'],
  [9, '不是时间'],
  [9.3, '不是时间'],
  ['9.30', '不是时间'],
  ['9:00左右', '不是时间'],
  ['9:00-11:00', '不是时间'],
  ['2026-03-05 08:05', '不是时间'],
  ['2:30', '请写成 02:30 或 14:30'],
  ['3点', '请写成 03:00 或 15:00'],
  ['两点半', '请写成 02:30 或 14:30'],
  ['上午12:00', '说不准是几点'],
  ['晚上3点', '说不准是几点'],
  ['下午0:30', '说不准是几点'],
  ['14:30 AM', '说不准是几点'],
  ['上午9:00 AM', '说不准是几点'],
  ['25:00', '说不准是几点'],
  ['24:30', '说不准是几点'],
  ['9:60', '说不准是几点'],
  ['9点5', '说不准是几点'],
])('%s is refused as a time, with why and what to write', (cell, why) => {
  expect(told(timeOf(cell))).toContain(why);
});

test.each<[Cell, number]>([
  ['１２', 12],
  ['1,200', 1200],
  ['1,234,567', 1_234_567],
  ['15人', 15],
  ['15 人次', 15],
  ['十五', 15],
  ['一百零三人', 103],
  ['1.2万', 12_000],
  [43, 43],
  [0, 0],
])('%s is understood as a number of people', (cell, number) => {
  expect(told(numberOf(cell, people))).toBe(number);
});

test.each<[Cell, number]>([
  ['2.5小时', 2.5],
  ['1.5h', 1.5],
  ['2 hours', 2],
  ['90分', 1.5],
  ['90分钟', 1.5],
  ['1小时30分', 1.5],
  ['两小时', 2],
  ['两个半小时', 2.5],
  ['2小时半', 2.5],
  ['半小时', 0.5],
  ['十二个小时', 12],
  [1.5, 1.5],
])('%s is understood as hours', (cell, number) => {
  expect(told(numberOf(cell, hours))).toBe(number);
});

test.each<[Cell, typeof people, string]>([
  ['', people, '不是数字'],
  ['若干', people, '不是数字'],
  ['一百五', people, '不是数字'],
  ['12,5', people, '逗号看不出'],
  ['1,23', people, '逗号看不出'],
  ['约50人', people, '不是确切的人数'],
  ['50余人', people, '不是确切的人数'],
  ['近百人', people, '不是确切的人数'],
  ['100+', people, '不是确切的人数'],
  ['几十人', people, '不是确切的人数'],
  ['30-40', people, '像是一个范围'],
  ['30～40人', people, '像是一个范围'],
  ['50%', people, '是百分比'],
  ['1e3', people, '科学计数法'],
  ['12户', people, '单位不对'],
  ['90分', people, '单位不对'],
  ['-2', people, '是负数'],
  [-2, hours, '是负数'],
  ['2.5', people, '不是整数'],
  [2.5, people, '不是整数'],
  ['半天', hours, '不是确切的小时数'],
  ['2天', hours, '单位不对'],
  ['2:30', hours, '不是数字'],
  ['1小时75分', hours, '不是数字'],
  [new Date('2026-03-05T00:00:00Z'), people, '是日期或时间'],
  [true, people, '不是数字'],
  [Infinity, people, '不是数字'],
  ['6', score, '最大是 5'],
  ['0分', score, '最小是 1'],
])('%s is refused as a number, with why', (cell, counted, why) => {
  expect(told(numberOf(cell, counted))).toContain(why);
});

test.each<[Cell, number]>([
  ['1968', 1968],
  [1968, 1968],
  ['1968年', 1968],
  ['1968年5月', 1968],
  ['1968.5.1', 1968],
  ['85.6.1', 1985],
  [new Date('1968-05-01T00:00:00Z'), 1968],
])('the year of birth in %s is understood', (cell, year) => {
  expect(told(yearOf(cell, new Date('2026-11-30T04:00:00Z')))).toBe(year);
});

test.each<Cell>(['68', '68年', 46086, '3月5日', '1968?', '2027', '1850', '05.6.1', '不详'])(
  '%s is refused as a year of birth',
  (cell) => {
    expect(told(yearOf(cell, new Date('2026-11-30T04:00:00Z')))).toContain('请写四位数的年份');
  },
);

test.each<[Cell, string]>([
  [13900004001, '13900004001'],
  ['139 0000 4001', '13900004001'],
  ['139-0000-4001', '13900004001'],
  ['+86 13900004001', '13900004001'],
  ['008613900004001', '13900004001'],
  ['１３９００００４００１', '13900004001'],
  ['0850-5550-123', '0850-5550-123'],
  ['(0850) 5550123', '(0850)5550123'],
  ['0850-55501234-801', '0850-55501234-801'],
  ['12345', '12345'],
  ['400-800-1234', '400-800-1234'],
])('%s is understood as one telephone number', (cell, phone) => {
  expect(told(phoneOf(cell))).toBe(phone);
});

test.each<[Cell, string]>([
  ['13900004001 13900004002', '不止一个号码'],
  ['13900004001/13900004002', '不止一个号码'],
  ['13900004001、0850-5550123', '不止一个号码'],
  ['13900004001（儿子）', '号码前后还有别的字'],
  ['1.39E+10', '科学计数法'],
  ['无', '没有电话的，请空着'],
  ['1390000400', '10 位数字'],
  ['139000040011', '12 位数字'],
])('%s is refused as a telephone number, with what to do', (cell, why) => {
  expect(told(phoneOf(cell))).toContain(why);
});
