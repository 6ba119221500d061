import type { Cell } from '../../cells/cell.ts';
import type { NumberFormat } from './number-format.ts';

/** A cell as stored in the file. */
export interface RawCell {
  /** Its type, e.g. `s` for a shared text; `n` if none is given. */
  type: string;
  /** Number of its style. */
  style: number;
  /** Its value, or the text in the cell itself; null if there is none. */
  value: string | null;
  hasFormula: boolean;
}

/** What is needed to read the values of a workbook. */
export interface Workbook {
  texts: readonly string[];
  formats: readonly NumberFormat[];
  /** Whether days count from 1904, as in old programs on a Mac. */
  isFrom1904: boolean;
}

/** An unknown value: what is shown instead, and why. */
export interface Unknown {
  shown: string;
  why: string;
}

const recompute = '请在 Excel 或 WPS 里打开这个文件，等它算好，保存后再导入；或把公式改成数值。';
const noResult = { shown: '（公式没有结果）', why: `是公式，文件里没有算出的结果。${recompute}` };
const broken = (shown: string): Unknown => ({
  shown: shown === '' ? '？' : shown,
  why: '的内容读不出来。请在 Excel 或 WPS 里打开这个文件，另存一份再导入。',
});

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01, and to day 0 of the 1904 system. */
const epoch = 25_569;
const from1904 = 1_462;

/** Value of a cell, or why it is unknown. */
export function cellValue(raw: RawCell, workbook: Workbook): Cell | Unknown {
  const { type, value, hasFormula } = raw;
  if (hasFormula && (value === null || (value === '' && type !== 'str'))) return noResult;
  if (value === null || value === '') return null;
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value.trim()) ? workbook.texts[Number(value)] : undefined;
      return text === undefined ? broken('') : text;
    }
    case 'str':
    case 'inlineStr':
      return value;
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { shown: value, why: `是错误值 ${value}，不知道本来是什么。请在表里改成真正的内容再导入。` };
    case 'd':
      return isoDate(value.trim()) ?? broken(value);
    case 'n':
      return numberValue(value.trim(), raw.style, workbook);
    default:
      return broken(value);
  }
}

function numberValue(text: string, style: number, { formats, isFrom1904 }: Workbook): Cell | Unknown {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return broken(text);
  const number = Number(text);
  const format = formats[style] ?? 'plain';
  if (typeof format === 'object')
    return Number.isSafeInteger(number) && number >= 0 ? String(number).padStart(format.digits, '0') : number;
  if (format === 'plain') return number;
  // A time without a day is the same in both day systems.
  const days = number >= 1 && isFrom1904 ? number + from1904 : number;
  // Excel treats 1900 as a leap year: before its day 60 its count is one too low.
  const real = days >= 1 && days < 60 ? days + 1 : days;
  const date = new Date(Math.round((real - epoch) * 86_400) * 1_000);
  return Number.isNaN(date.getTime()) ? broken(text) : date;
}

/** Reads an ISO 8601 date as local time, ignoring its time zone. Null if it is not a real date. */
function isoDate(text: string): Date | null {
  const found =
    /^(?:(\d{4}-\d{2}-\d{2})(?:T|$))?(?:(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      text.replace(/^T/, ''),
    );
  const [, day, time, seconds = ':00'] = found ?? [];
  if (day === undefined && time === undefined) return null;
  const date = new Date(`${day ?? '1899-12-30'}T${time ?? '00:00'}${seconds}Z`);
  const isReal = !Number.isNaN(date.getTime()) && (day === undefined || date.toISOString().startsWith(day));
  return isReal ? date : null;
}
