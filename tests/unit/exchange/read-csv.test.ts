import { describe, expect, it } from 'vitest';
import { readSheets } from '#cms/exchange/import/sheets/read-sheets.ts';

const read = async (file: string | Buffer, name = '名单.csv') => {
  const [sheet] = await readSheets(Buffer.from(file), name);
  return sheet;
};
const rows = async (file: string | Buffer, name?: string) => (await read(file, name))?.rows;

describe('a CSV file', () => {
  it('keeps blank lines, so that each row has the number that Excel shows', async () => {
    expect(await rows('姓名,电话\r\n\n,\n张三,1\n')).toEqual([['姓名', '电话'], [], [], ['张三', '1']]);
    expect(await rows('甲,"乙\n\n丙"\n')).toEqual([['甲', '乙\n\n丙']]);
    expect(await rows('\n'.repeat(1_000_000))).toEqual([]);
  });

  it('tells its separator by many lines: a title may stand above, a heading in quotes hold a line break', async () => {
    const file = '龙堰村志愿者名册\n姓名,"登记\n日期; 年月日",电话\n张三,2026-03-05,1\n';
    expect(await rows(file)).toEqual([
      ['龙堰村志愿者名册'],
      ['姓名', '登记\n日期; 年月日', '电话'],
      ['张三', '2026-03-05', '1'],
    ]);
    expect(await rows('sep=|\n姓名|电话\n张三,李四|1\n')).toEqual([
      ['姓名', '电话'],
      ['张三,李四', '1'],
    ]);
  });

  it.each(['\r\n', '\n', '\r'])('may end its lines with %j', async (end) => {
    expect(await rows(['姓名,电话', '张三,1', '"李\r四",2', ''].join(end))).toEqual([
      ['姓名', '电话'],
      ['张三', '1'],
      ['李\r四', '2'],
    ]);
  });

  it('may be Excel’s “Unicode 文本”, or in the characters of Chinese programs', async () => {
    const text = '姓名\t电话\r\n张三\t00123\r\n';
    const expected = [
      ['姓名', '电话'],
      ['张三', '00123'],
    ];
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await rows(little, 'Unicode 文本.txt')).toEqual(expected);
    expect(await rows(Buffer.from(little).swap16(), 'a.txt')).toEqual(expected);
    expect(await rows(Buffer.from(`\uFEFF${text}`))).toEqual(expected);
    const gbk = Buffer.from('d0d5c3fb2cb5e7bbb00ad5c5c8fd2c31', 'hex');
    expect(await rows(gbk)).toEqual([
      ['姓名', '电话'],
      ['张三', '1'],
    ]);
    await expect(read(Buffer.from([0x41, 0, 0x42, 0xff, 0]))).rejects.toThrow('编码认不出来');
  });

  it('takes off the guards by which programs keep a number a text', async () => {
    expect(await rows(`姓名,电话,备注\n张三,="00123","'=1+1"\n李四,"=""00124""",'-1\n`)).toEqual([
      ['姓名', '电话', '备注'],
      ['张三', '00123', '=1+1'],
      ['李四', '00124', '-1'],
    ]);
  });

  it('may hold quotes within a cell, and a cell that begins with one', async () => {
    expect(await rows('名称,备注\n5"屏,好\n')).toEqual([
      ['名称', '备注'],
      ['5"屏', '好'],
    ]);
    expect(await rows('名称,备注\n屏,"""光明""行动"\n')).toEqual([
      ['名称', '备注'],
      ['屏', '"光明"行动'],
    ]);
  });

  it.each([
    ['姓名,备注\n\n张三,"会修电器\n李四,\n王五,\n', '第 3 行第 2 列有一个引号'],
    ['姓名,备注\n张三,"会修电器\n李四,"好"\n王五,\n', '第 2 行第 2 列的引号（"）没有成对'],
    ['姓名,备注\n"张三"丰,会拳\n', '第 2 行第 1 列的引号（"）没有成对'],
  ])('whose quotes do not match is refused with the row: %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('tells of a cell that holds an error in place of a value', async () => {
    const sheet = await read('姓名,电话\n张三,#N/A\n李四,#REF!\n王五,#1 号楼\n');
    expect(sheet?.unreadable?.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [1, 1, '单元格 B2 是错误值 #N/A，不知道本来是什么。请在表里改成真正的内容再导入。'],
      [2, 1, '单元格 B3 是错误值 #REF!，不知道本来是什么。请在表里改成真正的内容再导入。'],
    ]);
  });

  it('with cells far away, too many rows or too long a text is refused', async () => {
    await expect(read(`姓名${','.repeat(200_000)}x\n`)).rejects.toThrow('单元格 KIVI1 里有内容，离表格太远');
    expect(await rows(`姓名,电话${','.repeat(20_000)}\n张三,1\n`)).toEqual([
      ['姓名', '电话'],
      ['张三', '1'],
    ]);
    await expect(read('张三\n'.repeat(20_001))).rejects.toThrow('超过 20000 行');
    await expect(read(`姓名,${'长'.repeat(32_768)}\n`)).rejects.toThrow('单元格 B1 里的文字超过');
  });
});

it.each([
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx', '旧格式的 .xls 文件，或设了打开密码'],
  [Buffer.from('<html><table>'), '导出.xls', '另存为 .xlsx'],
  [Buffer.from('PK\u0003\u0004 nothing more'), 'a.xlsx', '打不开'],
  [Buffer.from('这不是表格'), 'a.xlsx', '打不开'],
])('a file that is none of these is refused with what to do (%#)', async (file, name, message) => {
  await expect(read(file, name)).rejects.toThrow(message);
});
