import type { Chart } from '#site/subjects/achievements/chart.ts';
import { BarsDrawing } from './BarsDrawing.tsx';
import { ColumnsDrawing } from './ColumnsDrawing.tsx';

/** A chart as SVG, for pages without JavaScript and for print. */
export function BarDrawing({ chart }: { chart: Chart }) {
  return chart.shape === 'columns' ? <ColumnsDrawing chart={chart} /> : <BarsDrawing chart={chart} />;
}
