import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { plainText } from './plain-text.ts';

/** 400 and 800 numbers are a company's, not a household's. */
const local = '(?![48]00[- ])(?:[2-9]\\d{6,7}|[2-9]\\d{2,3}[- ]\\d{3,4})';
const extension = '(?: ?(?:转|-) ?\\d{1,5})?';
const withAreaCode = new RegExp(
  `(?<![0-9A-Za-z.〔])(?:\\(0\\d{2,3}\\) ?|0(?:10|2\\d|[3-9]\\d{2})[- ]?)${local}${extension}(?![0-9A-Za-z])`,
  'g',
);
const labelled = new RegExp(
  `(?:电话|座机|拨打|致电|热线)[^0-9。，,；\\n]{0,6}(?<it>${local}${extension})(?![-0-9A-Za-z])`,
  'g',
);

/** Fixed-line numbers: with an area code, or a local one that the text calls a telephone. */
export function findFixedPhones(text: string): Passage[] {
  const plain = plainText(text);
  return [...passagesOf(text, plain, withAreaCode), ...passagesOf(text, plain, labelled)];
}
