const numeral = '[\\d０-９一二三四五六七八九十百]+';

/** An address down to its street or group: every house, stair and flat number is gone: `禾丰街*号`. */
export function maskAddress(address: string): string {
  const first = address.search(new RegExp(`(?:第)?${numeral}(?:号|栋|幢|座)`, 'u'));
  return first <= 0 ? '*号' : `${address.slice(0, first)}*号`;
}
