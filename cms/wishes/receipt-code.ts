import { createHmac } from 'node:crypto';

/** Crockford's base 32, and five more symbols for the check (its own specification, base 32 check symbol). */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkSymbols = `${digits}*~$=U`;
/** Symbols without the check: 16 × 5 = 80 bits. */
const length = 16;

const checkOf = (code: string): string => {
  let rest = 0;
  for (const symbol of code) rest = (rest * 32 + digits.indexOf(symbol)) % 37;
  return checkSymbols.charAt(rest);
};

/**
 * The code on a receipt, e.g. `7K3D-9QXM-2V4T-8HNP-R`: 80 bits made from the key and the entry, and a check
 * symbol. One entry always has the same code, so that its receipt can be shown again.
 */
export function receiptCode(secret: string, entryId: string): string {
  const bytes = createHmac('sha256', secret).update(`receipt\n${entryId}`).digest();
  const code = Array.from({ length }, (_, index) => {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return digits.charAt((pair >> (11 - (bit & 7))) & 31);
  }).join('');
  return [...(code.match(/.{4}/g) ?? []), checkOf(code)].join('-');
}

/**
 * A typed code without separators, with letters that are easily confused put right (O is 0; I and L are 1).
 * Null if it cannot be a code: wrong length, wrong symbol, wrong check symbol.
 */
export function readReceiptCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–—‐]/g, '');
  const body = code.slice(0, length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const check = code.slice(length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isCode = body.length === length && [...body].every((symbol) => digits.includes(symbol));
  return isCode && check === checkOf(body) ? body : null;
}

/** What is stored of a code: it opens nothing, not even for somebody who reads the database. */
export const receiptMark = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`receipt-mark\n${code}`).digest('base64url');
