import { describe, expect, it, test } from 'vitest';
import { pastQuarters, quarterOf } from '#cms/counter/quarter.ts';
import { noticeRows, type Movement, type Owner } from '#cms/counter/notice-rows.ts';
import { readTypedCode, typedCode } from '#cms/public-forms/typed-code.ts';
import { rowTimes, writtenTime } from '#cms/sign-in/row-times.ts';

test.each([
  ['9:00', '09:00'],
  ['９：３０', '09:30'],
  ['9点', '09:00'],
  ['9点半', '09:30'],
  ['9点05分', '09:05'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['1130', '11:30'],
  ['9', '09:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['9:60', null],
  ['下午3点', null],
  ['9:3', null],
  ['', null],
  ['-1', null],
])('the time %s on a sheet is read as %s', (written, time) => {
  expect(writtenTime(written)).toBe(time);
});

describe('a code to be typed', () => {
  const code = typedCode(new Uint8Array([255, 1, 2, 3, 4, 5, 6, 7]), 9);

  it('is read in any case, with any separators and with letters that look alike', () => {
    expect(code).toBe('ZW0G-40R4-0S');
    const plain = readTypedCode(code, 9);
    for (const typed of [code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, code.replaceAll('0', 'o')])
      expect(readTypedCode(typed, 9)).toBe(plain);
  });

  it('is not read with one symbol wrong, missing, swapped or added', () => {
    for (const typed of [code.replace('Z', 'Y'), code.slice(1), code.replace('ZW', 'WZ'), `${code}0`, ''])
      expect(readTypedCode(typed, 9)).toBeNull();
  });
});

describe('a quarter', () => {
  it('has its first and last day', () => {
    expect(quarterOf('2028-Q1')).toMatchObject({ from: '2028-01-01', to: '2028-03-31' });
    expect(quarterOf('2026-Q4')).toMatchObject({
      from: '2026-10-01',
      to: '2026-12-31',
      name: '2026年第四季度',
    });
    for (const key of ['2026-Q5', '2026-Q0', '26-Q1', '2026Q1', '']) expect(quarterOf(key)).toBeNull();
  });

  it('is offered once it is over, over the turn of the year too', () => {
    expect(pastQuarters('2026-02-03', 3).map(({ key }) => key)).toEqual(['2025-Q4', '2025-Q3', '2025-Q2']);
    expect(pastQuarters('2026-04-01', 1).map(({ key }) => key)).toEqual(['2026-Q1']);
  });
});

describe('the lines of a notice', () => {
  const owner = (account: string, name: string, village: string, more: Partial<Owner> = {}): Owner => ({
    ...{ account, name, village, registeredOn: '2025-01-01', isHousehold: false },
    ...more,
  });
  const move = (account: string, day: string, counter: Movement['counter'], tenths: number) => ({
    ...{ account, day, counter, tenths },
  });
  const quarter = { from: '2026-07-01', to: '2026-09-30' };

  it('are in the order of village and pinyin, whoever has more points', () => {
    const owners = [
      owner('a', '张三', '龙堰村'),
      owner('b', '李四', '龙堰村'),
      owner('c', '罗家湾组 罗某户', '白果村', { isHousehold: true }),
      owner('d', '欧阳娜', ''),
      owner('e', '安一', '白果村', { registeredOn: '2025-03-01' }),
      owner('f', '安一', '白果村'),
    ];
    const moves = owners.map(({ account }, index) => move(account, '2026-08-01', 'issue', 10 * (index + 1)));
    const lines = noticeRows(owners, moves, quarter).map(({ village, name, balance }) => [
      village,
      name,
      balance,
    ]);
    expect(lines).toEqual([
      ['白果村', '安*', 60],
      ['白果村', '安*', 50],
      ['白果村', '罗*户', 30],
      ['龙堰村', '李*', 20],
      ['龙堰村', '张*', 10],
      ['镇直和未写村的', '欧阳*', 40],
    ]);
  });

  it('add up: what was there before, gained, used and lapsed is what is left', () => {
    const moves = [
      move('a', '2026-06-30', 'issue', 100),
      move('a', '2026-07-01', 'issue', 55),
      move('a', '2026-07-02', 'correction', -5),
      move('a', '2026-08-02', 'shop', -40),
      move('a', '2026-08-03', 'shop', 40),
      move('a', '2026-09-30', 'expiry', -30),
      move('a', '2026-10-01', 'issue', 1000),
    ];
    expect(noticeRows([owner('a', '张三', '龙堰村'), owner('b', '李四', '龙堰村')], moves, quarter)).toEqual([
      { village: '龙堰村', name: '张*', gained: 50, used: 0, lapsed: 30, balance: 120 },
    ]);
  });
});

it.each(['2026-11-3', '2026-11-31', '2026-12-00', '2026-11-2x'])(
  'a row of %s, which is no day, is refused in a sentence',
  (day) => {
    const activity = { startsAt: '2026-11-28T01:00:00.000Z', endsAt: '2026-12-03T09:00:00.000Z' };
    const now = new Date('2026-12-05T00:00:00Z');
    expect(() => rowTimes({ in: '9:00', out: '10:00', day }, activity, now)).toThrow('没有');
    expect(rowTimes({ in: '9:00', out: '10:00', day: '2026-11-30' }, activity, now).signedInAt).toBe(
      '2026-11-30T01:00:00.000Z',
    );
  },
);
