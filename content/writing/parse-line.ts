import { surnames } from '../privacy/surnames.ts';

/** Words with the same style, and their position in the text. `href` is set if they are a link. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isStrong: boolean;
  readonly href: string | null;
}

export type Words = readonly Piece[];

/** A mark that is not shown itself: its start and end, and the style of the words after it. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly isStrong?: boolean;
  readonly href?: string | null;
}

const link = /\[([^[\]\n]+)\]\(((?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^()\s]*)\)/gi;
const stars = /(?<!\*)\*\*(?!\*)/g;

/** Whether two stars here are a mask and not bold: after a digit, or after a family name as in `王**`. */
const hides = (text: string, at: number) => {
  const before = text[at - 1] ?? '';
  return /[\d０-９xX]/.test(before) || surnames.has(before);
};

/** Bold marks: two pairs of exactly two stars, directly around words, unless both pairs are masks. */
function boldMarks(text: string): Mark[] {
  const places = [...text.matchAll(stars)].map(({ index }) => index);
  const marks: Mark[] = [];
  for (let index = 0; index + 1 < places.length;) {
    const [start = 0, end = 0] = [places[index], places[index + 1]];
    const isMask = hides(text, start) && hides(text, end);
    const isClose = /\S/.test(text[start + 2] ?? '') && /\S/.test(text[end - 1] ?? '') && end > start + 2;
    if (isClose && !isMask)
      marks.push({ start, end: start + 2, isStrong: true }, { start: end, end: end + 2, isStrong: false });
    index += isClose ? 2 : 1;
  }
  return marks;
}

/**
 * Parses one line into words that are plain, bold or a link. `at` is the position of the line in its text.
 */
export function parseLine(line: string, at = 0): Words {
  const linkMarks = [...line.matchAll(link)].flatMap(({ 0: whole, 1: words = '', 2: href = '', index }) => [
    { start: index, end: index + 1, href },
    { start: index + 1 + words.length, end: index + whole.length, href: null },
  ]);
  // Stars in a link address belong to the address.
  const withoutAddresses = line.replace(link, (whole, words: string) => `[${words}]`.padEnd(whole.length));
  const marks: Mark[] = [...linkMarks, ...boldMarks(withoutAddresses)].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let [done, isStrong, href]: [number, boolean, string | null] = [0, false, null];
  for (const mark of [...marks, { start: line.length, end: line.length }]) {
    if (mark.start > done) pieces.push({ text: line.slice(done, mark.start), at: at + done, isStrong, href });
    done = mark.end;
    isStrong = mark.isStrong ?? isStrong;
    href = mark.href === undefined ? href : mark.href;
  }
  return pieces;
}
