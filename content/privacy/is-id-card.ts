const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a text is an ID card number, with any separators: 18 characters with a possible birthday and the
 * check digit of GB 11643-1999.
 */
export function isIdCard(text: string): boolean {
  const id = text.replace(/[^0-9Xx]/g, '').toUpperCase();
  if (!/^[1-9]\d{5}(?:18|19|20)\d{9}[0-9X]$/.test(id)) return false;
  const month = Number(id.slice(10, 12));
  const day = Number(id.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return '10X98765432'[sum % 11] === id[17];
}
