import type { Cell } from '../../cells/cell.ts';
import type { NumberFormat } from './number-format.ts';

/** A cell as the file has it. */
export interface RawCell {
  /** Its type, e.g. `s` for a shared text; `n` where none is given. */
  type: string;
  /** Number of its style. */
  style: number;
  /** Its value, or text in the cell itself; null where there is none. */
  value: string | null;
  hasFormula: boolean;
}

/** What the values of a workbook hang on. */
export interface Workbook {
  texts: readonly string[];
  formats: readonly NumberFormat[];
  /** Whether its days are counted from 1904, as by old programs on a Mac. */
  isFrom1904: boolean;
}

/** A value that cannot be known: what is shown instead, and why. */
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

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01, and from there to day 0 of 1904. */
const epoch = 25_569;
const from1904 = 1_462;

/** What a cell holds. */
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
  // A time alone has no day, from whenever days are counted.
  const days = number >= 1 && isFrom1904 ? number + from1904 : number;
  // Excel takes 1900 for a leap year: before its day 60 it counts one less.
  const real = days >= 1 && days < 60 ? days + 1 : days;
  const date = new Date(Math.round((real - epoch) * 86_400) * 1_000);
  return Number.isNaN(date.getTime()) ? broken(text) : date;
}

/** A date as ISO 8601 has it, as it stands on the wall, whatever its zone. */
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
