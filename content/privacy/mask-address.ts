import { plainText } from './plain-text.ts';

const numeral = '[\\d一二三四五六七八九十百]{1,8}';
/** The first number of a house, a stair or a flat. */
const first = new RegExp(`(?:第)?${numeral}(?:号|栋|幢|座|#)|\\d{1,4}-\\d`, 'u');

/** An address down to its street or group: every house, stair and flat number is gone: `禾丰街*号`. */
export function maskAddress(address: string): string {
  const plain = plainText(address);
  const at = plain.search(first);
  return at <= 0 ? '*号' : `${plain.slice(0, at).trimEnd()}*号`;
}
