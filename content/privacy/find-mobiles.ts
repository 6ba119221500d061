import { numberBegins, numberEnds } from './number-edges.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { plainText } from './plain-text.ts';

/** The groupings in which people write eleven digits. */
const groupings = [
  [3, 4, 4],
  [3, 3, 5],
  [3, 8],
  [4, 3, 4],
  [4, 4, 3],
  [4, 7],
  [5, 6],
];
const gap = '[-. ·]';
const grouped = groupings.map(([first = 0, ...rest]) =>
  [`1[3-9]\\d{${first - 2}}`, ...rest.map((count) => `\\d{${count}}`)].join(gap),
);
const number = new RegExp(
  `${numberBegins}(?:\\+?86[- ]?)?(?:1[3-9]\\d{9}|${grouped.join('|')}|1(?: \\d){10})${numberEnds}(?!${gap}?\\d{3})`,
  'g',
);
const inWords =
  /(?<![〇零一二三四五六七八九幺两])[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}(?![〇零一二三四五六七八九幺])/g;

/** Mobile numbers however they are grouped, in whatever width, also spelt in Chinese numerals. */
export function findMobiles(text: string): Passage[] {
  const plain = plainText(text);
  return [...passagesOf(text, plain, number), ...passagesOf(text, plain, inWords)];
}
