/** How the numbers of a cell are shown: as a date or a time, with this many digits, or plainly. */
export type NumberFormat = 'date' | 'plain' | { digits: number };

/** Numbers of built-in formats that are dates or times, those of China (27–36, 50–58) among them. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What a number format means, by its number and, where it is none of the built-in ones, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  // The format of positive numbers, without texts, colours, places and fillings: `[Red]yyyy"年"`.
  const [shown = ''] = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';', 1);
  if (/^0{2,}$/.test(shown.trim())) return { digits: shown.trim().length };
  if (/general|standard|通用格式/i.test(shown)) return 'plain';
  return /[ymdhs]/i.test(shown) ? 'date' : 'plain';
}
