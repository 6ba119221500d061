const wholeNumber = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The number that was typed; full-width digits are accepted. Null if the text is empty. `unclear` if the
 * whole text is not one number: `2小时` and `12,5` are not guessed at.
 */
export function numberIn(text: string): number | null | 'unclear' {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return wholeNumber.test(plain) ? Number(plain) : 'unclear';
}
