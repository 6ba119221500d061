import { expect, it } from 'vitest';
import { parseCsv } from '#cms/exchange/import/parse-csv.ts';

it('leaves out blank lines and stops one row after the most that is taken in', () => {
  const text = `姓名,电话\r\n\n,\n${'张三,1\n'.repeat(9)}`;
  expect(parseCsv(Buffer.from(text))).toHaveLength(10);
  expect(parseCsv(Buffer.from(text), 4)).toHaveLength(5);
  expect(parseCsv(Buffer.from('\n'.repeat(1_000_000)), 4)).toEqual([]);
  expect(parseCsv(Buffer.from('甲,"乙\n\n丙"\n'))).toEqual([['甲', '乙\n\n丙']]);
});

it('the separator is told by many lines: a title may stand above, a heading in quotes may hold a line break', () => {
  const file = '龙堰村志愿者名册\n姓名,"登记\n日期; 年月日",电话\n张三,2026-03-05,1\n';
  expect(parseCsv(Buffer.from(file))).toEqual([
    ['龙堰村志愿者名册'],
    ['姓名', '登记\n日期; 年月日', '电话'],
    ['张三', '2026-03-05', '1'],
  ]);
});
