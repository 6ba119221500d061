import { digitsOf } from './digits-of.ts';
import { plainText } from './plain-text.ts';

/**
 * Masks a number except for its `first` and `last` characters, with one star per hidden character (at least
 * four): `529*************20`.
 */
export function maskId(number: string, first: number, last: number): string {
  const letters = plainText(number).replace(/[^0-9A-Za-z]/g, '');
  // `letters` loses the digits of a number that is spelt in Chinese.
  const dense = digitsOf(number).length > letters.length ? digitsOf(number) : letters;
  return `${dense.slice(0, first)}${'*'.repeat(Math.max(4, dense.length - first - last))}${last > 0 ? dense.slice(-last) : ''}`;
}
