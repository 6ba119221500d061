import { describe, expect, it } from 'vitest';
import { readSheets } from '#cms/exchange/import/sheets/read-sheets.ts';
import { makeXlsx, type XlsxParts } from '../../support/make-xlsx.ts';

const read = async (parts: XlsxParts) => {
  const [sheet] = await readSheets(await makeXlsx(parts), 'a.xlsx');
  return sheet;
};
const rows = async (parts: XlsxParts) => (await read(parts))?.rows;
const inline = (text: string) => `<is><t>${text}</t></is>`;

describe('a workbook', () => {
  it('may leave out where its rows and cells stand', async () => {
    expect(
      await rows({
        rows: `<row><c t="inlineStr">${inline('姓名')}</c><c t="inlineStr">${inline('电话')}</c></row><row/><row><c/><c><v>1</v></c><c r="E3"><v>2</v></c><c><v>3</v></c></row>`,
      }),
    ).toEqual([['姓名', '电话'], [], [null, 1, null, null, 2, 3]]);
  });

  it('may write its attributes and names as XML allows', async () => {
    expect(
      await rows({
        rows: `<x:row r = '1'><x:c r ="A1" t ="s"><x:v>0</x:v></x:c><x:c r\n=\n"B1" t= 'n' ><x:v> 12 </x:v></x:c></x:row>`,
        texts: ['<t>姓&#21517;&amp;<![CDATA[<号>]]></t>'],
        change: (path, xml) => [
          path,
          path.includes('sheet1')
            ? xml.replace(
                '<worksheet ',
                '<worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
              )
            : xml,
        ],
      }),
    ).toEqual([['姓名&<号>', 12]]);
  });

  it.each(['pressed', 'stored', 'streamed'] as const)(
    'may be packed as other programs pack it: %s',
    async (packing) => {
      expect(await rows({ rows: '<row><c><v>1</v></c></row>', packing })).toEqual([[1]]);
    },
  );

  it('may lie elsewhere in its file, under other names', async () => {
    const moved = (text: string) =>
      text.replaceAll('workbook.xml', 'book2.xml').replaceAll('sharedStrings', 'SharedStrings');
    expect(
      await rows({
        rows: '<row><c t="s"><v>0</v></c></row>',
        texts: ['<t>姓名</t>'],
        change: (path, xml) => [
          moved(path).replace('xl/worksheets', 'xl/Worksheets'),
          moved(xml).replace('Target="worksheets', 'Target="/xl/worksheets'),
        ],
      }),
    ).toEqual([['姓名']]);
  });

  it('is read to the letter: texts of several pieces, without readings, with the characters that XML cannot hold', async () => {
    expect(
      await rows({
        rows: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><f>A1</f><v>张三</v></c><c t="b"><v>1</v></c></row>',
        texts: [
          '<r><t>张</t></r><r><rPr/><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh>',
          '<t>甲_x000D_乙_x005F_x0041_</t>',
        ],
      }),
    ).toEqual([['张 三', '甲\r乙_x0041_', '张三', true]]);
  });

  it('knows dates by their formats, also those counted from 1904, and days as ISO writes them', async () => {
    const formats = [
      'yyyy&quot;年&quot;m月d日',
      'h:mm',
      '0000',
      '[Red]0.00',
      '[$-804]General',
      '00&quot;号&quot;',
    ];
    const cells =
      '<row><c s="1"><v>46086</v></c><c s="2"><v>0.375</v></c><c s="3"><v>17</v></c><c s="4"><v>1.5</v></c><c s="5"><v>46086</v></c><c s="6"><v>7</v></c><c t="d"><v>2026-03-05</v></c><c t="d"><v>2026-03-05T14:30:00</v></c></row>';
    const day = (text: string) => new Date(`${text}Z`);
    const rest = ['0017', 1.5, 46086, '07', day('2026-03-05T00:00'), day('2026-03-05T14:30')];
    expect(await rows({ rows: cells, formats })).toEqual([
      [day('2026-03-05T00:00'), day('1899-12-30T09:00'), ...rest],
    ]);
    expect((await rows({ rows: cells, formats, workbookPr: 'date1904="true"' }))?.[0]?.slice(0, 2)).toEqual([
      day('2030-03-06T00:00'),
      day('1899-12-30T09:00'),
    ]);
  });

  it('tells of every cell whose value cannot be known, with its address, and takes none for empty', async () => {
    const sheet = await read({
      rows: '<row r="3"><c r="B3" t="e"><v>#N/A</v></c><c r="C3"><f>A1+1</f></c><c r="D3" t="str"><f>A1</f></c><c r="E3" t="d"><v>2026-02-30</v></c><c r="F3" t="s"><v>9</v></c><c r="G3"><v>12,5</v></c><c r="H3" t="str"><f>""</f><v></v></c><c r="I3"><f>1</f><v/></c></row>',
    });
    expect(sheet?.unreadable?.map(({ reason }) => reason)).toEqual([
      '单元格 B3 是错误值 #N/A，不知道本来是什么。请在表里改成真正的内容再导入。',
      '单元格 C3 是公式，文件里没有算出的结果。请在 Excel 或 WPS 里打开这个文件，等它算好，保存后再导入；或把公式改成数值。',
      '单元格 D3 是公式，文件里没有算出的结果。请在 Excel 或 WPS 里打开这个文件，等它算好，保存后再导入；或把公式改成数值。',
      '单元格 E3 的内容读不出来。请在 Excel 或 WPS 里打开这个文件，另存一份再导入。',
      '单元格 F3 的内容读不出来。请在 Excel 或 WPS 里打开这个文件，另存一份再导入。',
      '单元格 G3 的内容读不出来。请在 Excel 或 WPS 里打开这个文件，另存一份再导入。',
      '单元格 I3 是公式，文件里没有算出的结果。请在 Excel 或 WPS 里打开这个文件，等它算好，保存后再导入；或把公式改成数值。',
    ]);
    expect(sheet?.rows[2]?.slice(1, 4)).toEqual(['#N/A', '（公式没有结果）', '（公式没有结果）']);
  });

  it('tells which rows and columns are hidden', async () => {
    const sheet = await read({
      before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
      rows: '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>',
    });
    expect([sheet?.hiddenRows, sheet?.hidden?.slice(0, 2), sheet?.hidden?.length]).toEqual([
      [1],
      [1, 2],
      499,
    ]);
  });

  it.each([
    [
      'a value in the last corner',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      '单元格 XFD1048576 里有内容，离表格太远',
    ],
    ['too many rows', '<row><c><v>1</v></c></row>'.repeat(20_001), '超过 20000 行'],
    [
      'a text longer than a cell holds',
      `<row><c t="inlineStr">${inline('长'.repeat(32_768))}</c></row>`,
      '单元格 A1 里的文字超过',
    ],
  ])('with %s is refused', async (_, content, message) => {
    await expect(rows({ rows: content })).rejects.toThrow(message);
  });

  it('that is no XML inside is refused', async () => {
    await expect(rows({ rows: '<row><c></row>' })).rejects.toThrow('打不开');
  });

  it.each([
    ['.ods', { '[Content_Types].xml': 'mimetype', 'xl/workbook.xml': 'content.xml' }],
    ['.xlsb', { 'xl/workbook.xml': 'xl/workbook.bin' }],
  ])('of another kind, %s, is refused with the kind and the way on', async (kind, paths) => {
    const change = (path: string, xml: string): [string, string] => [
      new Map(Object.entries(paths)).get(path) ?? path,
      xml,
    ];
    await expect(rows({ rows: '<row><c><v>1</v></c></row>', change })).rejects.toThrow(
      new RegExp(`这是 \\${kind} 文件。请在.+另存为 \\.xlsx 再导入`),
    );
  });
});
