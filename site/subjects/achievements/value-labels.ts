import { amount, type Chart, type Entry } from './chart.ts';

/** Most columns that all carry their figure; beyond, only the largest and the last do. */
const MOST_LABELLED = 12;

/** What a bar comes to: the sum of the metrics stacked in it; null where there is none yet. */
export function barTotal(chart: Pick<Chart, 'drawn'>, entry: Entry): number | null {
  return entry.values && chart.drawn.reduce((sum, { key }) => sum + amount(entry.values, key), 0);
}

/** Which bars carry their figure: `major` always, `minor` where there is room, `none` never. */
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
