import type { Chart } from './chart.ts';

/** Height of the drawing of columns, CSS pixels. */
export const COLUMNS_HEIGHT = 260;
/** Height of one lying bar with its space, CSS pixels. */
export const BAR_PITCH = 36;

/** Height of a chart's drawing, the same as SVG and as canvas, CSS pixels. */
export function drawingHeight(chart: Pick<Chart, 'shape' | 'entries'>): number {
  return chart.shape === 'columns' ? COLUMNS_HEIGHT : Math.max(1, chart.entries.length) * BAR_PITCH + 8;
}
