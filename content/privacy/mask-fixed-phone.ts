import { digitsOf } from './digits-of.ts';
import { plainText } from './plain-text.ts';

/** Masks a fixed-line number except for the area code and the last three digits: `0851-****890`. */
export function maskFixedPhone(number: string): string {
  const plain = plainText(number).replace(/ ?转 ?\d{1,5}$/, '');
  const digits = digitsOf(plain).replace(/^(?:00)?86(?=\d{9})0?/, '0');
  const area = digits.startsWith('0') ? `${digits.slice(0, /^0(?:10|2)/.test(digits) ? 3 : 4)}-` : '';
  return `${area}****${digits.slice(-3)}`;
}
