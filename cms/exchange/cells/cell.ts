/** What a cell of a sheet holds, as read from the file. */
export type Cell = string | number | boolean | Date | null;

/** A cell as one would read it aloud: full-width characters narrowed, white space folded, trimmed. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell)
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200B-\u200D\uFEFF]+/g, ' ')
    .trim();
}
