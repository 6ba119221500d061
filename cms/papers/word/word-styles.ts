import { AlignmentType, LineRuleType, type IParagraphStyleOptions } from 'docx';
import { font } from './word-fonts.ts';

/** Lines of 579 twips: 22 of them fill a page. */
const spacing = { line: 579, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/** Characters a quarter of a point closer: 28 of them fill a line. */
const closer = -5;
/** Two characters of 16 pt. */
const indent = { firstLine: 630 } as const;
/** Sizes in half points: 2号, 3号, 4号, and what a table takes. */
const sizes = { title: 44, text: 32, number: 28, table: 24 } as const;

const text = { size: sizes.text, characterSpacing: closer } as const;
const paragraph = { spacing, widowControl: false, alignment: AlignmentType.BOTH } as const;

const style = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  more: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(run ? { run } : {}),
  ...(more ? { paragraph: more } : {}),
});

/** Styles of official papers, by the names that Word shows (GB/T 9704-2012, 7.3). */
export const wordStyles: IParagraphStyleOptions[] = [
  style(
    'PaperTitle',
    '公文标题',
    { size: sizes.title, font: font('title') },
    { spacing: { ...spacing, after: 579 }, alignment: AlignmentType.CENTER, keepNext: true },
  ),
  style('PaperAddressee', '主送', { ...text, font: font('text') }, paragraph),
  style('PaperText', '公文正文', { ...text, font: font('text') }, { ...paragraph, indent }),
  style(
    'PaperHeading1',
    '一级标题',
    { ...text, font: font('first') },
    { ...paragraph, indent, keepNext: true, outlineLevel: 0 },
  ),
  style(
    'PaperHeading2',
    '二级标题',
    { ...text, font: font('second') },
    { ...paragraph, indent, keepNext: true, outlineLevel: 1 },
  ),
  style(
    'PaperHeading3',
    '三级标题',
    { ...text, font: font('text') },
    { ...paragraph, indent, keepNext: true, outlineLevel: 2 },
  ),
  style(
    'PaperTable',
    '表内文字',
    { size: sizes.table, font: font('text') },
    { alignment: AlignmentType.CENTER },
  ),
  style(
    'PaperTableHead',
    '表头',
    { size: sizes.table, font: font('first') },
    { alignment: AlignmentType.CENTER, keepNext: true },
  ),
  style('PaperNote', '附注', { size: sizes.table, font: font('text') }, { spacing: { before: 120 } }),
  style('PaperNumber', '页码数字', { size: sizes.number, font: font('number') }, {}),
];
