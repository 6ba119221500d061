import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { valueFault } from '#cms/access/queries/value-fault.ts';

const field = (type: string) => ({ type, name: 'it' }) as unknown as FlattenedField;
const fault = (type: string, operator: string, value: unknown) =>
  valueFault(field(type), { path: 'it', operator, value });

describe('a condition is understood', () => {
  test.each([
    ['text', 'equals', '龙堰'],
    ['text', 'equals', null],
    ['text', 'like', '龙'],
    ['text', 'in', 'a,b'],
    ['text', 'exists', 'true'],
    ['number', 'greater_than', '12'],
    ['number', 'equals', 0],
    ['date', 'less_than', '2026-03-05'],
    // Payload's admin queries record locks with a Date.
    ['date', 'greater_than', new Date('2026-03-05T00:00:00Z')],
    ['checkbox', 'equals', 'false'],
    ['text', 'in', Array.from({ length: 10_000 }, (_, at) => `id-${at}`)],
    ['text', 'equals', '甲'.repeat(500)],
    ['relationship', 'in', 'a,b'],
    ['relationship', 'equals', null],
    ['upload', 'not_equals', 'a'],
    ['number', 'equals', ''],
    ['number', 'equals', null],
    ['checkbox', 'not_equals', null],
    ['date', 'equals', 'null'],
  ])('of a %s field: %s', (type, operator, value) => {
    expect(fault(type, operator, value)).toBeNull();
  });
});

describe('a condition is refused, and says why', () => {
  test.each([
    ['text', 'near', '1,2', '没有“near”这种比较'],
    ['text', 'exists', 'perhaps', 'exists'],
    ['text', 'equals', ['a', 'b'], '只能写一个值'],
    ['text', 'equals', { not: 'a' }, '应是文字、数字或日期'],
    ['text', 'like', ['a'], '后面'],
    ['text', 'in', ['a', ''], '有空的'],
    ['text', 'in', ['a', null], '有空的'],
    ['text', 'in', Array.from({ length: 10_001 }, (_, at) => `id-${at}`), '最多列 10000 个值'],
    ['text', 'equals', '甲'.repeat(501), '不能超过 500 个字'],
    ['number', 'greater_than', 'many', '应是数字'],
    ['number', 'like', '1', '不能用“like”比较'],
    ['date', 'less_than', 'abc', '应是日期'],
    ['date', 'less_than', new Date(Number.NaN), '应是日期'],
    ['checkbox', 'equals', 'yes', '应是 true 或 false'],
    ['checkbox', 'equals', '', '应是 true 或 false'],
    ['checkbox', 'equals', 'null', '应是 true 或 false'],
    ['number', 'equals', 'null', '应是数字'],
    ['join', 'in', ['a', 'b'], '不能用来查找'],
    ['json', 'in', true, '应是一个或几个值'],
    ['text', 'not_in', 5, '应是一个或几个值'],
    ['relationship', 'like', '龙', '不能用“like”比较'],
    ['upload', 'greater_than', 'a', '不能用“greater_than”比较'],
    ['relationship', 'equals', true, '应是记录的系统编号'],
    ['relationship', 'in', ['a', 5], '应是记录的系统编号'],
  ])('of a %s field: %s %o', (type, operator, value, told) => {
    expect(fault(type, operator, value)).toContain(told);
  });
});

test('an identifier is searched as a text, and not put in an order', () => {
  const ask = (operator: string, value: unknown) =>
    valueFault({ type: 'text', name: 'id' } as FlattenedField, { path: 'id', operator, value });
  expect([ask('like', 'a'), ask('equals', 'a'), ask('in', 'a,b')]).toEqual([null, null, null]);
  expect(ask('greater_than', 'a')).toContain('不能用');
  expect(ask('equals', 5)).toContain('系统编号');
});
