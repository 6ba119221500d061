import { editedForm, type FormEdit, type TextForm } from './text-form.ts';

/** Every character that is not plain already. Nearly all characters of a Chinese text are plain. */
const unusual = /[^\n\x20-\x7e\u3001\u3002\u4e00-\u9fff\u2018-\u201d]/gu;
/** Invisible characters: zero-width characters, combining marks, control characters, blank letters. */
const unseen = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115f\u1160\u3164\uffa0]/gu;

/** Returns a decimal digit of any script as 0–9. Unicode has these digits in rows of ten. */
function decimal(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String(code - first);
}

/** Returns how a character reads: `１` as 1, `Ⅹ` as X, `—` as -, `⑧` as 8, a zero-width space as nothing. */
function plainChar(char: string): string {
  if (/[\r\u0085\u2028\u2029]/u.test(char)) return '\n';
  if (char === '\t' || char === '\u2800') return ' ';
  return char
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63]/gu, '-')
    .replace(/[\u2022\u2027\u2219\u22c5\u30fb\u16eb\u25cf]/gu, '·')
    .replace(/[\u301c\u223c\uff5e]/gu, '~')
    .replace(/[\u25cb\u25ef\u2b55]/gu, '〇')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[^\d\P{Nd}]/gu, decimal);
}

/** Cache of converted characters. Texts contain few different ones. */
const known = new Map<string, string>();

/**
 * Full-width characters, which every Chinese text contains. Each is replaced by one unit, so that positions
 * stay the same.
 */
const wide = /[！-～\u2014\u3000]/g;
const narrow = (char: string) =>
  char === '\u2014' ? '-' : char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/**
 * Returns a form as it reads. Full-width, circled and foreign digits, look-alikes, rare dashes, dots and
 * spaces become plain characters; invisible characters are removed.
 */
export function plainForm(form: TextForm): TextForm {
  const usual = { ...form, text: form.text.replace(wide, narrow) };
  const edits: FormEdit[] = [];
  for (const { 0: char, index } of usual.text.matchAll(unusual)) {
    const put = known.get(char) ?? plainChar(char);
    known.set(char, put);
    if (put !== char)
      edits.push({ at: index, length: char.length, put, joins: put === '' && /\p{M}/u.test(char) });
  }
  return editedForm(usual, edits);
}
