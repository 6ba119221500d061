import type { Chart } from '#site/subjects/achievements/chart.ts';
import { BarsDrawing } from './BarsDrawing.tsx';
import { ColumnsDrawing } from './ColumnsDrawing.tsx';

/** A chart drawn as SVG: all there is without JavaScript, and what is printed. */
export function BarDrawing({ chart }: { chart: Chart }) {
  return chart.shape === 'columns' ? <ColumnsDrawing chart={chart} /> : <BarsDrawing chart={chart} />;
}
