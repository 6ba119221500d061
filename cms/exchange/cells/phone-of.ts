import { textOf, type Cell } from './cell.ts';
import type { Understood } from './understood.ts';

const mobile = /^(?:(?:\+|00)?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})$/;
/** A fixed-line number, a 400 or 800 number, or a short number like 12345, with an optional extension. */
const fixed =
  /^(?:(?:(?:(?:\+|00)86[- ]?)?(?:\(0\d{2,3}\)|0\d{2,3})[- ]?)?[2-9](?:\d{2}[- ]?\d{4}|\d{3}[- ]?\d{3,4})|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|[19]\d{4,5})(?:[-转 ]\d{1,5})?$/;

function whyNot(text: string): string {
  if (/e[+]?\d+$/i.test(text))
    return '号码被写成了科学计数法，末尾几位已经丢了。请把这一列设成“文本”，再重新填号码。';
  const numbers = text.match(/\d[\d -]{5,}/g) ?? [];
  const digits = text.replace(/\D/g, '');
  if (numbers.length > 1 || digits.length > 16) return '写了不止一个号码，请只留一个，另一个可写进备注。';
  if (digits === '') return `“${text}”不是电话号码。没有电话的，请空着。`;
  if (/\p{L}/u.test(text)) return '号码前后还有别的字，请只写号码，其余的可写进备注。';
  return `“${text}”不像电话号码（${digits.length} 位数字），请核对，如 13800000000 或 0850-5550123。`;
}

/**
 * Reads a cell as one phone number. A mobile number becomes its eleven digits, any other stays as written.
 */
export function phoneOf(cell: Cell): Understood<string> {
  const text = textOf(cell);
  const found = mobile.exec(text);
  if (found) return { value: found.slice(1).join('') };
  return fixed.test(text) ? { value: text.replaceAll(' ', '') } : { fault: whyNot(text) };
}
