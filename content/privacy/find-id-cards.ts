import { isIdCard } from './is-id-card.ts';
import { numberBegins, numberEnds, separator } from './number-edges.ts';
import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import type { TextForm } from './text-form.ts';

const apart = `(?:${separator}{1,2}|\\*{1,2})?`;
const eighteen = `[1-9](?:${apart}\\d){16}${apart}[0-9Xx]`;
const number = new RegExp(`${numberBegins}${eighteen}${numberEnds}`, 'g');
const labelled = new RegExp(
  `(?:身份证|证件)[^0-9。；\\n]{0,10}(?<it>[1-9]\\d{5}${apart}(?:(?:18|19|20)\\d{2}${apart}\\d{2}${apart}\\d{2}${apart}\\d{3}[0-9Xx]|\\d{9}))(?![0-9A-Za-z])`,
  'g',
);

/**
 * Number of a disability card (GB/T 26341, 证号 of 20 digits): the ID card number, the kind of disability (1–7)
 * and its degree (1–4). `B` and a digit mark a second issue.
 */
const disability = new RegExp(`${numberBegins}${eighteen}${apart}[1-7][1-4](?:B\\d)?${numberEnds}`, 'g');
const labelledDisability =
  /残疾(?:人)?证[^0-9。；\n]{0,10}(?<it>[1-9]\d{16}[0-9Xx][ -]?\d{2}(?:B\d)?)(?![0-9A-Za-z])/g;

/**
 * Finds numbers of disability cards in a plain form: an ID card number and two digits that reveal the
 * person's disability.
 */
export function findDisabilityCards(form: TextForm): Passage[] {
  const holds = (match: string) => isIdCard(match.replace(/[^0-9Xx]/g, '').slice(0, 18));
  return [...numbersIn(form, disability, holds), ...numbersIn(form, labelledDisability)];
}

/**
 * Finds ID card numbers in a plain form: by checksum, or by a label in the text. Labelled numbers may be
 * mistyped, or old ones of 15 digits.
 */
export function findIdCards(form: TextForm): Passage[] {
  return [...numbersIn(form, number, isIdCard), ...numbersIn(form, labelled)];
}
