/** What a cell of a sheet holds, as read from the file. */
export type Cell = string | number | boolean | Date | null;

/** Days before which Excel's dates are no days but times of day alone. */
const firstDay = Date.UTC(1900, 0, 2);

/** A date cell as one would type it: the day, the time, or both. */
function momentText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T');
  if (date.getTime() < firstDay) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** A cell as one would read it aloud: full-width characters narrowed, white space folded, what nobody sees left out, trimmed. */
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
