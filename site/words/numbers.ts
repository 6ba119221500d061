/** Formats a number: commas between thousands, at most one decimal, no decimal if it is whole. */
export function formatNumber(value: number): string {
  const [whole = '0', decimal = '0'] = value.toFixed(1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimal === '0' ? grouped : `${grouped}.${decimal}`;
}
