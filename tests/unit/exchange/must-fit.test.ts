import { expect, test } from 'vitest';
import { mustFit } from '#cms/exchange/import/must-fit.ts';

test('a sheet of more text than one record holds is refused with what to do', () => {
  const rows = Array.from({ length: 5000 }, () => ({ body: '字'.repeat(500) }));
  expect(() => mustFit(rows.slice(0, 4000))).not.toThrow();
  expect(() => mustFit(rows, rows)).toThrow('请分成几个文件');
});
