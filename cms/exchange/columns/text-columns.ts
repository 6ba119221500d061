import { splitLines } from '#cms/fields/split-lines.ts';
import { phoneOf } from '../cells/phone-of.ts';
import { putAt, valueAt } from '../at-path.ts';
import { textOf } from '../cells/cell.ts';
import type { Column } from '../column.ts';
import { described, putUnderstood, type About } from './described.ts';

/** Text as written, only trimmed. */
export const textColumn = (path: string, about: About): Column => ({
  ...described(path, about),
  read: (record) => String(valueAt(record, path) ?? ''),
  write: (cell, fields) => {
    putAt(fields, path, typeof cell === 'string' ? cell.trim() : textOf(cell));
    return null;
  },
});

/** A person's name. Removes the spaces that make a name of two characters as wide as one of three. */
export const nameColumn = (path: string, about: About): Column => ({
  ...textColumn(path, about),
  write: (cell, fields) => {
    putAt(fields, path, textOf(cell).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''));
    return null;
  },
});

/** One telephone number. */
export const phoneColumn = (path: string, about: About): Column => ({
  ...textColumn(path, { example: '0850-5550123', ...about }),
  write: (cell, fields) => putUnderstood(fields, path, phoneOf(cell)),
});

/** Last four characters of an ID card number. A full number is refused; the message does not repeat it. */
export const idTailColumn = (path: string, about: About): Column => ({
  ...textColumn(path, { example: '123X', ...about }),
  write: (cell, fields) => {
    const text = textOf(cell).replaceAll(' ', '').toUpperCase();
    if (!/^\d{3}[\dX]$/.test(text))
      return text.length > 4
        ? '只填证件号的最后四位，不要填完整号码。'
        : `“${text}”不是四位。以 0 开头的，请先把这一列设成“文本”再填。`;
    putAt(fields, path, text);
    return null;
  },
});

/** A list of words, stored one per line. */
export const linesColumn = (path: string, about: About): Column => ({
  ...described(path, about),
  read: (record) => splitLines(String(valueAt(record, path) ?? '')).join('、'),
  write: (cell, fields) => {
    putAt(fields, path, splitLines(textOf(cell)).join('\n'));
    return null;
  },
});
