/** Crockford's base 32, and five more symbols for the check (its own specification, base 32 check symbol). */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkSymbols = `${digits}*~$=U`;

const checkOf = (code: string): string => {
  let rest = 0;
  for (const symbol of code) rest = (rest * 32 + digits.indexOf(symbol)) % 37;
  return checkSymbols.charAt(rest);
};

/**
 * A code to be read from paper and typed, made of the first bits of `bytes`: so many symbols of 5 bits, with a
 * check symbol, in groups of four: `7K3D-9QXM-2V4T-8HNP-R`.
 */
export function typedCode(bytes: Uint8Array, symbols: number): string {
  const code = Array.from({ length: symbols }, (_, index) => {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return digits.charAt((pair >> (11 - (bit & 7))) & 31);
  }).join('');
  return (`${code}${checkOf(code)}`.match(/.{1,4}/g) ?? []).join('-');
}

const withoutDoubt = (text: string) => text.replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/**
 * The symbols of a typed code without separators and check symbol, with letters that are easily confused put
 * right (O is 0; I and L are 1). Null if it cannot be a code: wrong length, wrong symbol, wrong check symbol.
 */
export function readTypedCode(typed: string, symbols: number): string | null {
  const code = withoutDoubt(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\-–—‐]/g, ''),
  );
  const [body, check] = [code.slice(0, symbols), code.slice(symbols)];
  const isCode = body.length === symbols && [...body].every((symbol) => digits.includes(symbol));
  return isCode && check === checkOf(body) ? body : null;
}
