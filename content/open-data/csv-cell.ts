/** What a spreadsheet takes for the beginning of a formula; in Chinese settings also the wide characters. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/** A cell of a CSV file. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
