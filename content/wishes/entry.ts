/**
 * The public form for micro-wishes (微心愿): its limits and checks. The page and the server use the same ones.
 */
import { cleanText } from '../writing/clean-text.ts';

/** Limits of the form: texts in Unicode code points, the whole request in bytes. */
export const wishLimits = { text: 3000, name: 20, phone: 30, message: 500, bytes: 16_000 } as const;

/** Seconds that must pass between the first and the second step, and after which the second step expires. */
export const wishTimes = { least: 5, most: 2 * 60 * 60 } as const;

/** What a resident writes. Only the text is required. */
export interface WishEntry {
  /** The wish, in the resident's own words. */
  text: string;
  /** Slug of the village; '' if not given. */
  village: string;
  /** Name of the resident; '' if not given. */
  name: string;
  /** Telephone number, as written; '' if not given. */
  phone: string;
}

export type WishField = keyof WishEntry;

/** Length in Unicode code points. */
export const codePoints = (text: string): number => [...text].length;

/** A typed text in the form that is checked and stored: NFC, line ends as `\n`, no invisible characters. */
export const asWritten = (text: string): string =>
  cleanText(text.normalize('NFC').replaceAll(/\r\n?/g, '\n')).trim();

/** The digits of a telephone number without spaces, dashes and country code; full-width digits count. */
export const phoneDigits = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replaceAll(/[\s()\-–—‐]/g, '')
    .replace(/^(?:\+|00)86/, '');

/** A mobile number, a landline number with area code, or a local number of 7 or 8 digits. */
export const isPhone = (phone: string): boolean =>
  /^(?:1[3-9]\d{9}|0\d{2,3}[1-9]\d{6,7}|[1-9]\d{6,7})$/.test(phoneDigits(phone));

/** What is wrong with a telephone number that was written; null if nothing is. */
export const phoneFault = (phone: string): string | null =>
  isPhone(phone) ? null : '电话号码看不明白。请写手机号（11 位数字）或座机号，比如 13800000000。';

/** What is wrong with an entry, as Chinese sentences by field; empty if nothing is. */
export function wishFaults({ text, name, phone }: WishEntry): Partial<Record<WishField, string>> {
  const faults: Partial<Record<WishField, string>> = {};
  const length = codePoints(text);
  if (text === '') faults.text = '请写下您的心愿或难处，一句话也可以。';
  else if (length < 4) faults.text = '写得太短，看不明白。请再多写几个字，比如“想学用手机挂号”。';
  else if (length > wishLimits.text)
    faults.text = `写了 ${length} 个字，最多 ${wishLimits.text} 个。请删去 ${length - wishLimits.text} 个字。`;
  if (codePoints(name) > wishLimits.name) faults.name = `姓名最多 ${wishLimits.name} 个字。`;
  else if (/[\n\t]/.test(name)) faults.name = '姓名请写在一行里。';
  const wrong = phone === '' ? null : phoneFault(phone);
  if (wrong !== null) faults.phone = `${wrong}不想留就空着。`;
  return faults;
}
