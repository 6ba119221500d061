import { numberIn } from './number-in.ts';
import type { NumberRange } from './number-ranges.ts';

/** Label of a number, and its possible values; any value if there is no range. */
export interface NumberKind {
  label: string;
  range?: NumberRange;
  whole?: boolean;
}

/** Reason, in Chinese, why a typed or sent number is invalid; null if it is valid or empty. */
export function numberFault(value: unknown, { label, range, whole = false }: NumberKind): string | null {
  if (value === null || value === undefined || value === '') return null;
  const number = typeof value === 'string' ? numberIn(value) : value;
  if (number === null) return null;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    const typed = typeof value === 'string' ? `“${value.trim()}”` : '填的内容';
    return `${typed}不是数字。${label}请只写数字，例如 2。`;
  }
  if (range === undefined) return null;
  const { min, max } = range;
  if (number < min) return min === 0 ? `${label}不能小于 0。` : `${label}不能小于 ${min}。`;
  if (number > max) return `${label}不能大于 ${max}，请核对。`;
  return whole && !Number.isInteger(number) ? `${label}应为整数。` : null;
}
