import { plainText } from './plain-text.ts';

const numeral = '[\\d一二三四五六七八九十百]{1,8}';
/** The first house, stair or flat number. */
const first = new RegExp(`(?:第)?${numeral}(?:号|栋|幢|座|#)|\\d{1,4}-\\d`, 'u');

/** Shortens an address to its street or group, without any house, stair or flat number: `禾丰街*号`. */
export function maskAddress(address: string): string {
  const plain = plainText(address);
  const at = plain.search(first);
  return at <= 0 ? '*号' : `${plain.slice(0, at).trimEnd()}*号`;
}
