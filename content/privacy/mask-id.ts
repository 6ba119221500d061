import { digitsOf } from './digits-of.ts';
import { plainText } from './plain-text.ts';

/** A number with `first` and `last` characters left and a star for each one between: `529*************20`. */
export function maskId(number: string, first: number, last: number): string {
  const letters = plainText(number).replace(/[^0-9A-Za-z]/g, '');
  // Spelt in Chinese it is longer than what is left of it here.
  const dense = digitsOf(number).length > letters.length ? digitsOf(number) : letters;
  return `${dense.slice(0, first)}${'*'.repeat(Math.max(4, dense.length - first - last))}${last > 0 ? dense.slice(-last) : ''}`;
}
