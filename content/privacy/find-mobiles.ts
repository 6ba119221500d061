import { closing, notCounted, numberBegins, numberEnds, opening, separator } from './number-edges.ts';
import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import type { TextForm } from './text-form.ts';

/** The groupings in which people write eleven digits. */
const inTwo = ['3 8', '4 7', '5 6', '7 4'];
const inMore = [
  ...['3 4 4', '3 3 5', '3 5 3', '4 3 4', '4 4 3', '5 3 3'],
  ...['3 4 2 2', '3 2 2 4', '3 2 3 3', '3 3 2 3', '3 3 3 2', '2 3 3 3', '3 2 2 2 2'],
];
/** A line, a space or a bracket between two groups; a point would be a fraction. Between more of them nearly anything. */
const gapOfTwo = `(?:${closing}${separator}?|[-_ ·|/]{1,3})`;
const gapOfMore = `(?:${closing}?${separator}{1,3}${opening}?|${closing}${opening}?|${opening}|\\*{1,2})`;

const groups = (sizes: string, gap: string): string => {
  const [first = 0, ...rest] = sizes.split(' ').map(Number);
  const start = `1[3-9]\\d{${first - 2}}`;
  const bracketed = first === 3 ? `(?:${start}|${opening}1[3-9]\\d(?=${closing}))` : start;
  return [bracketed, ...rest.map((count) => `\\d{${count}}`)].join(gap);
};
const grouped = [
  ...inTwo.map((sizes) => groups(sizes, gapOfTwo)),
  ...inMore.map((sizes) => groups(sizes, gapOfMore)),
];
/** The code of the country, or the 0 before a number of another town. */
const before = `(?:(?:${opening}(?:\\+|00)?86${closing}|(?:\\+|00)?86)${separator}{0,3}|0[- ]?)?`;
/** Not the beginning of something longer, such as the number of a card; another mobile number may follow. */
const goesOn = '(?![-. ·](?!1[3-9]\\d)\\d{3})';
/** The bracket around the last group. */
const closed = `(?:(?<=${opening}\\d{2,5})${closing})?`;
const oneByOne = `1(?<apart>[-_. ·/])[3-9](?:\\k<apart>\\d){9}`;
const number = new RegExp(
  `(?=[\\d+]|${opening})${numberBegins}${before}(?:1[3-9]\\d{9}|(?:(?:${grouped.join('|')})${closed}|${oneByOne})${goesOn})${numberEnds}${notCounted}`,
  'g',
);
/** What the text calls a number to ring, however it is set apart. */
const labelled = new RegExp(
  `(?:电话|手机|联系方式|致电|拨打|短信|微信|[Tt]el|TEL|[Pp]hone)[^0-9。；;\\n]{0,8}(?<it>${before}1[- ._·~/|、,]{0,3}[3-9](?:[-_ .·~/|、,()]{0,3}\\d){9})${numberEnds}(?![-. ·、,]\\d\\D)`,
  'g',
);

/** Mobile numbers of a plain form however they are grouped and whatever stands before them, also spelt in Chinese numerals. */
export function findMobiles(form: TextForm): Passage[] {
  return [...numbersIn(form, number), ...numbersIn(form, labelled)];
}
