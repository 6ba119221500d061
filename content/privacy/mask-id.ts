import { plainText } from './plain-text.ts';

/** A number with `first` and `last` characters left and a star for each one between: `529*************20`. */
export function maskId(number: string, first: number, last: number): string {
  const dense = plainText(number).replace(/[- ]/g, '');
  return dense.slice(0, first) + '*'.repeat(Math.max(4, dense.length - first - last)) + dense.slice(-last);
}
