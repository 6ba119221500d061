import { expect, it } from 'vitest';
import { Directory } from '#cms/exchange/directory.ts';
import { exceptionsColumn } from '#cms/exchange/tables/exceptions-column.ts';
import type { Fields } from '#cms/exchange/column.ts';

const directory = new Directory();
const written = (cell: string): Fields | string => {
  const fields: Fields = {};
  return exceptionsColumn.write(cell, fields, directory) ?? fields;
};

it('takes in what it writes out, closed days, spans and reasons with marks of all kinds', () => {
  const cell =
    '2026-02-16 至 2026-02-22 不开放（春节；22 日（初六）值班）；2026-10-08 09:00-12:00、14:00-17:00（调休，照常）';
  const fields = written(cell) as Fields;
  expect(fields).toEqual({
    exceptions: [
      {
        from: '2026-02-16T12:00:00.000Z',
        to: '2026-02-22T12:00:00.000Z',
        spans: [],
        reason: '春节；22 日（初六）值班',
      },
      {
        from: '2026-10-08T12:00:00.000Z',
        to: '2026-10-08T12:00:00.000Z',
        spans: [
          { opens: '09:00', closes: '12:00' },
          { opens: '14:00', closes: '17:00' },
        ],
        reason: '调休，照常',
      },
    ],
  });
  expect(exceptionsColumn.read(fields, directory)).toBe(cell);
});

it('reads them as people write them', () => {
  expect(written('2027-02-05 00:00-24:00（值守不关门）')).toMatchObject({
    exceptions: [{ spans: [{ opens: '00:00', closes: '24:00' }] }],
  });
  expect(written('2026.5.1至2026.5.5 不开放(劳动节)')).toMatchObject({
    exceptions: [{ from: '2026-05-01T12:00:00.000Z', to: '2026-05-05T12:00:00.000Z', spans: [] }],
  });
});

it.each([
  '2026-02-30 不开放（没有这天）',
  '春节 不开放（放假）',
  '2026-05-01 不开放',
  '2026-05-01 九点（加开）',
])('says what it cannot read: %s', (cell) => {
  expect(written(cell)).toContain('看不明白');
});
