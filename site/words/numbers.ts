/** A number as printed: thousands parted by commas, one decimal at most, no decimal when whole. */
export function formatNumber(value: number): string {
  const [whole = '0', decimal = '0'] = value.toFixed(1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimal === '0' ? grouped : `${grouped}.${decimal}`;
}
