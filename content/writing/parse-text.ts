import { parseLine, type Words } from './parse-line.ts';

/** A block of a text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly [Words] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly lines: readonly Words[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly Words[] };

/** A line without its line end, and its position in the text. */
interface Line {
  readonly text: string;
  readonly at: number;
}

const heading = /^(#{1,6}) +(?=\S)/;
const bullet = /^- +(?=\S)/;
const number = /^(\d{1,3})\. +(?=\S)/;

function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, at: start };
  });
}

/**
 * Number of lines from here on that are numbered 1., 2., 3. …, or 0 if fewer than two. Only such lines become
 * a list, so that it shows the numbers that were typed.
 */
function numberedFrom(lines: readonly Line[], from: number): number {
  let count = 0;
  while (Number(number.exec(lines[from + count]?.text ?? '')?.[1]) === count + 1) count += 1;
  return count < 2 ? 0 : count;
}

function bulletsFrom(lines: readonly Line[], from: number): number {
  let count = 0;
  while (bullet.test(lines[from + count]?.text ?? '')) count += 1;
  return count;
}

/** The words of a line without the mark at its start. */
function wordsOf({ text, at }: Line, mark?: RegExp): Words {
  const skipped = mark?.exec(text)?.[0].length ?? 0;
  return parseLine(text.slice(skipped), at + skipped);
}

/**
 * Parses a longer text with the few marks that the forms offer. An empty line begins a paragraph. At the
 * start of a line, `## ` marks a heading, `- ` a list, and `1. ` `2. ` … counted from one a numbered list.
 * `**` around words makes them bold, `[words](address)` makes a link. Everything else stays as written: a
 * line end is a line end, `2026. 3月5日` is a year, four spaces are four spaces.
 */
export function parseText(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let paragraph: Words[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    paragraph = [];
  };
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? { text: '', at: 0 };
    const bullets = bulletsFrom(lines, index);
    const numbered = numberedFrom(lines, index);
    const count = bullets || numbered;
    const level = heading.exec(line.text)?.[1]?.length;
    if (count > 0) {
      endParagraph();
      const mark = bullets > 0 ? bullet : number;
      const items = lines.slice(index, index + count).map((item) => wordsOf(item, mark));
      blocks.push({ kind: 'list', isNumbered: bullets === 0, lines: items });
    } else if (level !== undefined) {
      endParagraph();
      blocks.push({ kind: 'heading', level, lines: [wordsOf(line, heading)] });
    } else if (line.text.trim() === '') endParagraph();
    else paragraph.push(wordsOf(line));
    index += Math.max(1, count);
  }
  endParagraph();
  return blocks;
}
