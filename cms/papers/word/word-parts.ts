import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { breakTitle } from './break-title.ts';
import { contentWidth } from './word-page.ts';

/** A part of a Word file. */
export type WordPart = Paragraph | Table;

/** Width of one character of the text, in twips: 16 pt, a quarter of a point closer. */
const character = 315;

const styled = (style: string, text: string, more: object = {}) =>
  new Paragraph({ style, children: [new TextRun(text)], ...more });

/** The title, broken where words end. */
export const wordTitle = (title: string): Paragraph =>
  new Paragraph({
    style: 'PaperTitle',
    children: breakTitle(title).map(
      (line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }),
    ),
  });

/** To whom it is written, without indent: `镇人力资源服务中心：`. */
export const wordAddressee = (text: string): Paragraph => styled('PaperAddressee', text);

/** A heading as written: 一、 in the first level, （一） in the second, 1. in the third. */
export const wordHeading = (level: 1 | 2 | 3, text: string): Paragraph =>
  styled(`PaperHeading${level}`, text);

/** A paragraph of text. */
export const wordText = (text: string): Paragraph => styled('PaperText', text);

/** A smaller line under a table or at the end. */
export const wordNote = (text: string): Paragraph => styled('PaperNote', text);

/** Who signs and when, with room for the seal: the date four characters from the right (7.3.5.1). */
export const wordSignature = (issuer: string, day: string): Paragraph[] => {
  const dateWidth = [...day].length;
  const issuerWidth = [...issuer].length;
  // The issuer is centred above the date; a longer one pushes neither into the margin.
  const right = Math.max(0, 4 + (dateWidth * 0.7 - issuerWidth) / 2);
  const common = { alignment: AlignmentType.RIGHT, keepNext: true };
  return [
    styled('PaperText', '', { indent: { firstLine: 0 }, keepNext: true }),
    styled('PaperText', issuer, {
      ...common,
      indent: { firstLine: 0, right: Math.round(right * character) },
    }),
    styled('PaperText', day, {
      alignment: AlignmentType.RIGHT,
      indent: { firstLine: 0, right: 4 * character },
    }),
  ];
};

/** A column of a table: its heading and its share of the width. */
export interface WordColumn {
  heading: string;
  share: number;
  isNumber?: boolean;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A table as wide as the text; its heading is repeated on every page. */
export function wordTable(columns: readonly WordColumn[], rows: readonly (readonly string[])[]): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((contentWidth * share) / whole));
  const cell = (text: string, index: number, style: string) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        styled(style, text, columns[index]?.isNumber === true ? { alignment: AlignmentType.RIGHT } : {}),
      ],
    });
  const row = (texts: readonly string[], style: string, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map((_, index) => cell(texts[index] ?? '', index, style)),
    });
  return new Table({
    width: { size: contentWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        'PaperTableHead',
        true,
      ),
      ...rows.map((texts) => row(texts, 'PaperTable', false)),
    ],
  });
}
