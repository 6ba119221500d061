import type { Period } from './metric.ts';
import { exactPeriod, type PeriodName } from './periods.ts';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(decimals: number, fixed: boolean): Intl.NumberFormat {
  const key = `${decimals} ${fixed}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat('zh-CN', {
      minimumFractionDigits: fixed ? decimals : 0,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * Formats a figure: thousands separators, at most the metric's decimals, `—` if the figure is unknown.
 * `fixed` keeps trailing zeros, for columns of figures.
 */
export function formatValue(
  value: number | null | undefined,
  metric: { readonly decimals: number },
  { fixed = false }: { fixed?: boolean } = {},
): string {
  return value === null || value === undefined ? '—' : numberFormat(metric.decimals, fixed).format(value);
}

/** A figure with its unit: `1,234 场`, `98.5%`. */
export function formatWithUnit(
  value: number | null | undefined,
  metric: { readonly decimals: number; readonly unit: string },
): string {
  const figure = formatValue(value, metric);
  if (figure === '—') return figure;
  return metric.unit === '%' ? `${figure}%` : `${figure} ${metric.unit}`;
}

/** Formats a date and time in Asia/Shanghai: `2026年11月24日 10:32`. */
export function formatMoment(moment: string): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日 ${moment.slice(11, 16)}`;
}

/** Formats a day: `2026年3月5日`. */
export const formatDay = (day: string): string => formatMoment(day).split(' ')[0] ?? '';

/** Any period as printed: by its name, or `2026年3月5日至2026年4月10日`, `2026年3月5日以后`, `到2026年4月10日`. */
export function formatSpan(period: Period | undefined): string {
  const { from, to } = period ?? {};
  const name = period && exactPeriod(period);
  if (name) return formatPeriod(name);
  if (from === undefined) return to === undefined ? formatPeriod('all') : `到${formatDay(to)}`;
  if (to === undefined) return `${formatDay(from)}以后`;
  return from === to ? formatDay(from) : `${formatDay(from)}至${formatDay(to)}`;
}

/** A period as printed: `历年合计`, `2026年`, `2026年上半年`, `2026年第1季度`, `2026年3月`. */
export function formatPeriod(name: PeriodName): string {
  if (name === 'all') return '历年合计';
  const [year = '', part] = name.split('-');
  if (part === undefined) return `${Number(year)}年`;
  if (part.startsWith('H')) return `${Number(year)}年${part === 'H1' ? '上' : '下'}半年`;
  return part.startsWith('Q')
    ? `${Number(year)}年第${part.slice(1)}季度`
    : `${Number(year)}年${Number(part)}月`;
}
