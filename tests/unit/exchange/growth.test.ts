import { describe, expect, it } from 'vitest';
import { Directory } from '#cms/exchange/directory.ts';
import { planRows } from '#cms/exchange/import/plan-rows.ts';
import { recognise } from '#cms/exchange/import/recognise.ts';
import { readSheets } from '#cms/exchange/import/sheets/read-sheets.ts';
import { sheetTables } from '#cms/exchange/tables/index.ts';
import { makeXlsx } from '../../support/make-xlsx.ts';

/**
 * Work that takes less than this (ms) passes, however it grows: the clock is coarse and other programs run.
 */
const quick = 300;
/** Maximum factor by which ten times the input may cost more. */
const most = 30;

/** Processor time of `work` (ms), independent of other load on the machine. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Expects ten times the input to cost about ten times as much. Quadratic growth would cost a hundred times as
 * much.
 */
async function mustGrowEvenly(size: number, work: (size: number) => unknown): Promise<void> {
  const whole = await costOf(() => work(size));
  if (whole <= quick) return;
  const tenth = await costOf(() => work(size / 10));
  expect(whole / Math.max(tenth, quick / most), `${tenth} ms, then ${whole} ms`).toBeLessThan(most);
}

const readOrRefuse = (file: Buffer, name: string) => readSheets(file, name).catch(() => undefined);

describe('a hostile text file of three megabytes', () => {
  const repeated = (part: string, size: number) => part.repeat(Math.floor(size / part.length));
  it.each([
    ['commas', (size: number) => `${repeated(',', size)}x`],
    ['cells', (size: number) => repeated('a,', size)],
    ['an open quote', (size: number) => `甲,"${repeated('x', size)}`],
    ['quotes', (size: number) => repeated('"', size)],
    ['quotes within cells', (size: number) => repeated('a"', size)],
    ['quotes around cells', (size: number) => repeated('"a",', size)],
    ['open quotes in each line', (size: number) => repeated('"a"b\n', size)],
    ['line ends', (size: number) => repeated('\r', size)],
    ['blanks', (size: number) => repeated(' ', size)],
    ['lines', (size: number) => repeated('a,b\n', size)],
  ])('of %s costs no more than its length', async (_, text) => {
    await mustGrowEvenly(3_000_000, (size) => readOrRefuse(Buffer.from(text(size)), 'a.csv'));
  });
});

describe('a hostile workbook', () => {
  it.each([
    ['cells', (count: number) => ({ rows: `<row>${'<c/>'.repeat(count)}</row>` })],
    ['rows', (count: number) => ({ rows: '<row hidden="1"/>'.repeat(count) })],
    ['nested elements', (count: number) => ({ rows: '<a>'.repeat(count) })],
    [
      'attributes',
      (count: number) => ({
        rows: `<c ${Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ')}/>`,
      }),
    ],
    ['entities', (count: number) => ({ rows: `<row><c t="str"><v>${'&amp;'.repeat(count)}</v></c></row>` })],
    [
      'hidden columns',
      (count: number) => ({ rows: '', before: '<col min="1" max="16384" hidden="1"/>'.repeat(count / 100) }),
    ],
    [
      'merged cells',
      (count: number) => ({
        rows: `<row><c t="str"><v>甲</v></c></row>${'<row><c><v>1</v></c></row>'.repeat(count / 100)}`,
        after: '<mergeCell ref="A1:A9999"/>'.repeat(count / 100),
      }),
    ],
    ['shared texts', (count: number) => ({ rows: '', texts: Array<string>(count).fill('<t>a</t>') })],
  ])('of %s costs no more than its length', async (_, parts) => {
    await mustGrowEvenly(200_000, async (count) => readOrRefuse(await makeXlsx(parts(count)), 'a.xlsx'));
  });

  it('of one cell in the last corner costs nothing', async () => {
    const file = await makeXlsx({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    expect(await costOf(() => readOrRefuse(file, 'a.xlsx'))).toBeLessThan(quick);
  });
});

describe.each(sheetTables.map((table) => ({ kind: table.label, table })))('a sheet of $kind', ({ table }) => {
  const headings = table.columns.map(({ heading }) => heading);
  const plan = (cells: readonly string[]) =>
    planRows({
      table,
      sheet: recognise([{ name: '表', rows: [headings, [...cells]] }], table),
      directory: new Directory(),
      records: [],
      foreign: new Set(),
    });

  it.each([
    '(',
    '（',
    '[',
    '1',
    '1,',
    '1.',
    '-',
    ' ',
    'a ',
    '、',
    '；',
    '年',
    '上午',
    '周一',
    '1:',
    '1月',
    '一',
    '"',
    '第',
    ',',
    '\u200b',
    '张 ',
  ])('whose every cell repeats %j as often as a cell holds costs no more than its length', async (part) => {
    await mustGrowEvenly(32_000, async (size) => {
      const cell = part.repeat(Math.floor(size / part.length));
      await plan(headings.map(() => cell));
    });
  });

  it('whose headings are as long as a cell holds costs no more than its length', async () => {
    await mustGrowEvenly(32_000, (size) => {
      const long = Array.from({ length: 100 }, () => '('.repeat(size));
      recognise([{ name: '表', rows: [headings, ...Array<string[]>(20).fill(long)] }], table);
    });
  });
});
