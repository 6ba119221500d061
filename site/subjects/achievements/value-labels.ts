import { amount, type Chart, type Entry } from './chart.ts';

/** Up to this number of columns, all show their value. With more, only the largest and the last column do. */
const MOST_LABELLED = 12;

/** Value of a bar: the sum of its stacked metrics; null for a future month. */
export function barTotal(chart: Pick<Chart, 'drawn'>, entry: Entry): number | null {
  return entry.values && chart.drawn.reduce((sum, { key }) => sum + amount(entry.values, key), 0);
}

/** Which bars show their value: `major` always, `minor` if there is room, `none` never. */
export function valueLabels(
  chart: Pick<Chart, 'drawn' | 'shape' | 'entries'>,
): ('major' | 'minor' | 'none')[] {
  const totals = chart.entries.map((entry) => barTotal(chart, entry));
  const largest = Math.max(0, ...totals.map((total) => total ?? 0));
  const last = totals.findLastIndex((total) => total !== null);
  const isCrowded = chart.shape === 'columns' && totals.length > MOST_LABELLED;
  return totals.map((total, index) => {
    if (total === null) return 'none';
    if (chart.shape === 'bars' || index === totals.indexOf(largest)) return 'major';
    if (isCrowded) return index === last && totals.indexOf(largest) < last - 3 ? 'major' : 'none';
    return 'minor';
  });
}
