/** How a number is shown: as a date or time, with a fixed number of digits, or plainly. */
export type NumberFormat = 'date' | 'plain' | { digits: number };

/** Whether a built-in format is a date or a time, including those of China (27–36, 50–58). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Meaning of a number format, by its number and, if it is not built in, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  // The format of positive numbers, without texts, colours, locales and padding: `[Red]yyyy"年"`.
  const [shown = ''] = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';', 1);
  if (/^0{2,}$/.test(shown.trim())) return { digits: shown.trim().length };
  if (/general|standard|通用格式/i.test(shown)) return 'plain';
  return /[ymdhs]/i.test(shown) ? 'date' : 'plain';
}
