import { textOf, type Cell } from './cell.ts';
import { chineseNumber, numerals } from './chinese-number.ts';
import type { Understood } from './understood.ts';

/** What a column counts: the unit words allowed after a number, whether it must be whole, and its limits. */
export interface Counted {
  /** Name in messages, e.g. 人数. */
  name: string;
  units: RegExp;
  isWhole?: boolean;
  least?: number;
  most?: number;
}

export const people: Counted = { name: '人数', units: /^(?:人次?|名|位|个|个人)$/, isWhole: true, least: 0 };
export const households: Counted = { name: '户数', units: /^(?:户|家)$/, isWhole: true, least: 1 };
export const hours: Counted = {
  name: '小时数',
  units: /^(?:(?:个)?(?:小时|钟头)|h|hrs?|hours?)$/i,
  least: 0,
};
export const score: Counted = { name: '分数', units: /^(?:分|星)$/, isWhole: true, least: 1, most: 5 };
export const points: Counted = { name: '分数', units: /^分$/, least: 0 };
export const days: Counted = { name: '天数', units: /^(?:天|日)$/, isWhole: true, least: 1 };
export const years: Counted = { name: '年数', units: /^年$/, isWhole: true, least: 1 };
export const degrees: Counted = { name: '度数', units: /^[°度]$/, least: -180, most: 180 };

const written = '-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const plain = new RegExp(`^(${written}|[${numerals}]+) ?(万)? ?(\\D*)$`, 'u');

/** Value of a written number; null if it is not a number, e.g. `12,5`. */
function valueOf(text: string): number | null {
  if (new RegExp(`^${written}$`).test(text)) return Number(text.replaceAll(',', ''));
  return chineseNumber(text);
}

const twoDigits = (value: number) => Math.round(value * 100) / 100;
const minutesUnit = /^(?:分|分钟|min|mins|minutes?)$/i;
const halves: Readonly<Record<string, number>> = { 半小时: 0.5, 半个小时: 0.5, 半个钟头: 0.5 };

/** Hours in a notation of their own: `90分`, `1小时30分`, `一个半小时`, `半小时`. Null for other texts. */
function hoursIn(text: string): number | null {
  const half = halves[text];
  if (half !== undefined) return half;
  const number = `(\\d+|[${numerals}]+)`;
  const both = new RegExp(`^${number} ?个?(?:小时|钟头) ?(?:${number} ?分钟?|(半))$`, 'u').exec(text);
  if (both) {
    const [hour, minute] = [valueOf(both[1] ?? ''), both[3] ? 30 : valueOf(both[2] ?? '')];
    return hour === null || minute === null || minute > 59 ? null : twoDigits(hour + minute / 60);
  }
  const andHalf = new RegExp(`^${number} ?个半(?:小时|钟头)$`, 'u').exec(text);
  if (andHalf) {
    const hour = valueOf(andHalf[1] ?? '');
    return hour === null ? null : hour + 0.5;
  }
  const [, number_ = '', tenThousand, unit = ''] = plain.exec(text) ?? [];
  const minutes = minutesUnit.test(unit.trim()) && !tenThousand ? valueOf(number_) : null;
  return minutes === null ? null : twoDigits(minutes / 60);
}

function whyNot(text: string, { name }: Counted): string {
  if (/^-?\d+,\d/.test(text)) return `“${text}”里的逗号看不出是小数点还是千分位，请写成 12.5 或 1250 这样。`;
  if (/%/.test(text)) return `“${text}”是百分比，这里要的是${name}，请写数字。`;
  if (/^\D*\d[\d.]* ?\D{0,3}[-—–~～至到]+ ?\d/.test(text)) return `“${text}”像是一个范围，请写一个确切的数。`;
  if (/[约余多近几数]|左右|上下|以上|以下|不足|[+<>≥≤~≈]|半天|一天/.test(text))
    return `“${text}”不是确切的${name}，请写一个数，如 12。`;
  if (/^-?[\d.]+e[+-]?\d+$/i.test(text)) return `“${text}”是科学计数法，请写成普通的数字。`;
  const unit = plain.exec(text)?.[3];
  if (unit) return `“${text}”的单位不对，这里要的是${name}，请只写数字。`;
  return `“${text}”不是数字，请只写数字，如 12。`;
}

/**
 * Reads a whole cell as one number, in the unit of its column: `1,200`, `15人`, `2.5小时`, `90分` (1.5 hours),
 * `两小时`, `1.2万`.
 */
export function numberOf(cell: Cell, counted: Counted): Understood<number> {
  const text = textOf(cell);
  if (cell instanceof Date)
    return { fault: `“${text}”是日期或时间，这里要的是${counted.name}，请只写数字。` };
  const [, number = '', tenThousand, unit = ''] = plain.exec(text) ?? [];
  const isUnit = unit.trim() === '' || counted.units.test(unit.trim());
  const direct = isUnit ? valueOf(number) : null;
  const scaled = direct !== null && tenThousand ? Math.round(direct * 1_000_000) / 100 : direct;
  const value = typeof cell === 'number' ? cell : (scaled ?? (counted === hours ? hoursIn(text) : null));
  if (value === null || !Number.isFinite(value)) return { fault: whyNot(text, counted) };
  const { isWhole = false, least, most, name } = counted;
  if (isWhole && !Number.isInteger(value)) return { fault: `“${text}”不是整数，${name}要写整数。` };
  if (least !== undefined && value < least)
    return { fault: least === 0 ? `“${text}”是负数，请核对。` : `“${text}”太小，最小是 ${least}。` };
  if (most !== undefined && value > most) return { fault: `“${text}”太大，最大是 ${most}。` };
  return { value };
}
