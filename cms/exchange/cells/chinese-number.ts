const digits = '零一二三四五六七八九';
const digitOf = (char: string | undefined, missing: number) =>
  char === undefined ? missing : char === '两' ? 2 : digits.indexOf(char);

/** Characters of Chinese numerals, for use in regular expressions. */
export const numerals = '零〇一二两三四五六七八九十百';

/**
 * Value of a Chinese numeral below a thousand: `两`, `十五`, `一百零三`. Null for any other text, also for `一百五`,
 * which most people read as 150.
 */
export function chineseNumber(text: string): number | null {
  if (/^[零〇]$/.test(text)) return 0;
  const found =
    /^(?:([一二两三四五六七八九])百)?(?:(零)?([一二两三四五六七八九])|([一二三四五六七八九])?(十)([一二三四五六七八九])?)?$/.exec(
      text,
    );
  if (!found || text === '') return null;
  const [, hundreds, zero, one, tens, ten, rest] = found;
  if (one !== undefined && (hundreds === undefined) !== (zero === undefined)) return null;
  const below = ten === undefined ? digitOf(one, 0) : digitOf(tens, 1) * 10 + digitOf(rest, 0);
  return digitOf(hundreds, 0) * 100 + below;
}
