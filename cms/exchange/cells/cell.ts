/** Value of a sheet cell, as read from the file. */
export type Cell = string | number | boolean | Date | null;

/** Excel stores a time without a day as a date before this one. */
const firstDay = Date.UTC(1900, 0, 2);

/** Text of a date cell as a user would type it: the day, the time, or both. */
function momentText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T');
  if (date.getTime() < firstDay) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/**
 * Text of a cell: full-width made half-width, white space collapsed, invisible characters removed, trimmed.
 */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell)
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]+/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}
