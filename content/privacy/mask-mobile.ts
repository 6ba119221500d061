import { plainText } from './plain-text.ts';

const numerals = '零一二三四五六七八九';

/** A mobile number without its middle: `138****5678`. */
export function maskMobile(number: string): string {
  const digits = [...plainText(number)]
    .map((char) =>
      char === '幺'
        ? '1'
        : char === '〇'
          ? '0'
          : numerals.includes(char)
            ? String(numerals.indexOf(char))
            : char,
    )
    .filter((char) => /\d/.test(char))
    .join('')
    .slice(-11);
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
