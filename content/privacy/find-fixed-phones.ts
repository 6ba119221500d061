import { closing, notCounted, opening, separator } from './number-edges.ts';
import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import type { TextForm } from './text-form.ts';

const gap = `${separator}{1,2}`;
/** 400 and 800 numbers belong to companies, not households. 95105… numbers serve the public. */
const local = `(?!(?:[48]00${separator}|95105))(?:[2-9]\\d{6,7}|[2-9]\\d{2,3}${gap}\\d{3,4}|[2-9]\\d{1,2}${gap}\\d{2,3}${gap}\\d{2,3})`;
const extension = '(?: ?(?:转|-) ?\\d{1,5})?';
const area = '(?:10|2\\d|[3-9]\\d{2})';
/** +86 850, 0086-850, （0850）, 0850. */
const code = `(?:(?:${opening}?(?:\\+|00)86${closing}?${separator}{0,2}|86-)(?:${opening}0?${area}${closing}|0?${area})|${opening}0${area}${closing}|0${area})`;
const withAreaCode = new RegExp(
  `(?<![0-9A-Za-z.〔])${code}${separator}{0,3}${local}${extension}(?![0-9A-Za-z])`,
  'g',
);
/** Text between 电话 and the number: a few words, which may also say how long the phone is answered (24小时). */
const between = '(?:[^0-9。,;；\\n]{0,12}|[^0-9。,;；\\n]{0,5}24小时[^0-9。,;；\\n]{0,5})';
const labelled = new RegExp(
  `(?:电话|座机|固话|传真|拨打|致电|来电|热线|联系方式|联系号码|[Tt]el|TEL|[Pp]hone)${between}(?<it>${local}${extension})(?![-0-9A-Za-z])${notCounted}`,
  'g',
);

/** Finds fixed-line numbers in a plain form: with an area code, or local ones labelled as a telephone. */
export function findFixedPhones(form: TextForm): Passage[] {
  return [...numbersIn(form, withAreaCode), ...numbersIn(form, labelled)];
}
