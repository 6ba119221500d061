const wholeNumber = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The number that was typed, full-width digits included; null while nothing is there; `unclear` for all that is not a number
 * to its end: `2小时` and `12,5` are no numbers, and nobody guesses at them.
 */
export function numberIn(text: string): number | null | 'unclear' {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return wholeNumber.test(plain) ? Number(plain) : 'unclear';
}
