import { numberBegins, numberEnds } from './number-edges.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { plainText } from './plain-text.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const number = new RegExp(`${numberBegins}[1-9](?:[- ]?\\d){16}[- ]?[0-9Xx]${numberEnds}`, 'g');
const labelled =
  /(?:身份证|证件)[^0-9。；\n]{0,10}(?<it>[1-9]\d{5}[- ]?(?:(?:18|19|20)\d{6}[- ]?\d{3}[0-9Xx]|\d{9}))(?![0-9A-Za-z])/g;

/** Whether 18 characters are an ID-card number: a possible birthday and the check digit of GB 11643-1999. */
function isIdCard(text: string): boolean {
  const id = text.replace(/[- ]/g, '');
  if (!/^.{6}(?:18|19|20)/.test(id)) return false;
  const month = Number(id.slice(10, 12));
  const day = Number(id.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}

/** ID-card numbers: by their checksum, or, where the text calls them so, also mistyped ones and the old ones of 15 digits. */
export function findIdCards(text: string): Passage[] {
  const plain = plainText(text);
  return [...passagesOf(text, plain, number, isIdCard), ...passagesOf(text, plain, labelled)];
}
