import { closing, notCounted, numberBegins, numberEnds, opening, separator } from './number-edges.ts';
import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import type { TextForm } from './text-form.ts';

/** Groupings in which people write the eleven digits. */
const inTwo = ['3 8', '4 7', '5 6', '7 4'];
const inMore = [
  ...['3 4 4', '3 3 5', '3 5 3', '4 3 4', '4 4 3', '5 3 3'],
  ...['3 4 2 2', '3 2 2 4', '3 2 3 3', '3 3 2 3', '3 3 3 2', '2 3 3 3', '3 2 2 2 2'],
];
/**
 * Separator between two groups: a line, a space or a bracket, but no point, which would be a fraction.
 * Between more than two groups nearly every separator is allowed.
 */
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
/** The country code, or the 0 before a number from another town. */
const before = `(?:(?:${opening}(?:\\+|00)?86${closing}|(?:\\+|00)?86)${separator}{0,3}|0[- ]?)?`;
/** The match must not start a longer number, such as a card number. A mobile number may follow. */
const goesOn = '(?![-. ·](?!1[3-9]\\d)\\d{3})';
/** Closing bracket of a bracketed last group. */
const closed = `(?:(?<=${opening}\\d{2,5})${closing})?`;
const oneByOne = `1(?<apart>[-_. ·/])[3-9](?:\\k<apart>\\d){9}`;
const number = new RegExp(
  `(?=[\\d+]|${opening})${numberBegins}${before}(?:1[3-9]\\d{9}|(?:(?:${grouped.join('|')})${closed}|${oneByOne})${goesOn})${numberEnds}${notCounted}`,
  'g',
);
/** A number that the text labels as a phone number, with any separators. */
const labelled = new RegExp(
  `(?:电话|手机|联系方式|致电|拨打|短信|微信|[Tt]el|TEL|[Pp]hone)[^0-9。；;\\n]{0,8}(?<it>${before}1[- ._·~/|、,]{0,3}[3-9](?:[-_ .·~/|、,()]{0,3}\\d){9})${numberEnds}(?![-. ·、,]\\d\\D)`,
  'g',
);

/** Finds mobile numbers in a plain form, in any grouping and after any prefix, also in Chinese numerals. */
export function findMobiles(form: TextForm): Passage[] {
  return [...numbersIn(form, number), ...numbersIn(form, labelled)];
}
