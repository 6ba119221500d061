import type { Chart } from './chart.ts';

/** Height of a column chart in CSS pixels. */
export const COLUMNS_HEIGHT = 260;
/** Height of one horizontal bar with its spacing, in CSS pixels. */
export const BAR_PITCH = 36;

/** Height of a chart in CSS pixels, the same for SVG and canvas. */
export function drawingHeight(chart: Pick<Chart, 'shape' | 'entries'>): number {
  return chart.shape === 'columns' ? COLUMNS_HEIGHT : Math.max(1, chart.entries.length) * BAR_PITCH + 8;
}
