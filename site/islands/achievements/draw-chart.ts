/**
 * The only module that loads Chart.js, with only the parts for bars. Imported when a chart comes into view.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as CanvasChart,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatValue, formatWithUnit } from '#content/metrics/format.ts';
import type { Chart } from '#site/subjects/achievements/chart.ts';
import { barTotal, valueLabels } from '#site/subjects/achievements/value-labels.ts';
import type { ChartTheme } from './chart-theme.ts';

CanvasChart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Diagonal stripes, so that stacked parts can be distinguished without colour. */
function stripes(theme: ChartTheme): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  if (!pen) return theme.hatchGround;
  pen.fillStyle = theme.hatchGround;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = theme.bar;
  pen.lineWidth = 2.5;
  for (const start of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(start, 8);
    pen.lineTo(start + 8, 0);
    pen.stroke();
  }
  return pen.createPattern(tile, 'repeat') ?? theme.hatchGround;
}

/** Draws the values at the bars. If values would touch, only the major ones are drawn. */
function figuresAtBars(chart: Chart, theme: ChartTheme): Plugin<'bar'> {
  const kinds = valueLabels(chart);
  return {
    id: 'figuresAtBars',
    afterDatasetsDraw(canvas) {
      const pen = canvas.ctx;
      const top = canvas.getDatasetMeta(canvas.data.datasets.length - 1).data;
      pen.save();
      pen.fillStyle = theme.ink;
      pen.font = `600 ${theme.size}px ${theme.font}`;
      const room = canvas.chartArea.width / Math.max(1, chart.entries.length);
      const texts = chart.entries.map((entry) =>
        formatValue(barTotal(chart, entry), {
          decimals: chart.shape === 'columns' ? 0 : (chart.drawn[0]?.decimals ?? 0),
        }),
      );
      const isTight = texts.some((text) => pen.measureText(text).width > room);
      for (const [index, bar] of top.entries()) {
        const kind = kinds[index];
        if (kind === 'none' || (kind === 'minor' && isTight)) continue;
        const isColumn = chart.shape === 'columns';
        pen.textAlign = isColumn ? 'center' : 'left';
        pen.textBaseline = isColumn ? 'bottom' : 'middle';
        pen.fillText(texts[index] ?? '', bar.x + (isColumn ? 0 : 6), bar.y - (isColumn ? 4 : 0));
      }
      pen.restore();
    },
  };
}

function configuration(chart: Chart, theme: ChartTheme): ChartConfiguration<'bar', (number | null)[]> {
  const isColumn = chart.shape === 'columns';
  const hasGrid = isColumn && chart.entries.length > 12;
  const font = { family: theme.font, size: theme.size };
  const names = {
    grid: { display: false },
    border: { color: theme.ink },
    ticks: {
      color: theme.inkSoft,
      font,
      autoSkip: false,
      maxRotation: 0,
      // If labels do not fit: long charts show only the years, year charts only the month numbers.
      callback(this: { width: number }, _value: unknown, index: number) {
        const label = chart.entries[index]?.label ?? '';
        const room = this.width / Math.max(1, chart.entries.length);
        if (hasGrid && room * 3 < theme.size * 4 && !label.endsWith('年')) return '';
        return isColumn && !hasGrid && room < theme.size * 2.8 ? label.replace(/月$/, '') : label;
      },
    },
    stacked: true,
  };
  const values = {
    display: hasGrid,
    beginAtZero: true,
    stacked: true,
    grace: isColumn ? 0 : '18%',
    grid: { color: theme.line },
    border: { display: false },
    ticks: { color: theme.inkSoft, font, maxTicksLimit: 6, precision: 0 },
  };
  return {
    type: 'bar',
    data: {
      labels: chart.entries.map(({ label }) => label),
      datasets: chart.drawn.map((metric, level) => ({
        label: metric.name,
        data: chart.entries.map(({ values: figures }) => figures?.[metric.key] ?? null),
        backgroundColor: level === 0 ? theme.bar : stripes(theme),
        borderColor: theme.bar,
        borderWidth: level === 0 ? 0 : 1,
        maxBarThickness: isColumn ? 64 : 20,
        categoryPercentage: 0.9,
        barPercentage: 0.8,
      })),
    },
    options: {
      indexAxis: isColumn ? 'x' : 'y',
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: isColumn ? theme.size + 10 : 4, right: isColumn ? 0 : 12 } },
      interaction: { mode: 'index', axis: isColumn ? 'x' : 'y', intersect: false },
      scales: isColumn ? { x: names, y: values } : { y: names, x: values },
      plugins: {
        tooltip: {
          backgroundColor: theme.ink,
          titleColor: theme.surface,
          bodyColor: theme.surface,
          titleFont: font,
          bodyFont: font,
          padding: 10,
          displayColors: false,
          callbacks: {
            title: (items) => chart.entries[items[0]?.dataIndex ?? -1]?.name ?? '',
            label: (item) => {
              const metric = chart.drawn[item.datasetIndex];
              const figures = chart.entries[item.dataIndex]?.values;
              return metric && figures ? `${metric.name} ${formatWithUnit(figures[metric.key], metric)}` : '';
            },
          },
        },
      },
    },
    plugins: [figuresAtBars(chart, theme)],
  };
}

/** Draws a chart on a canvas. Returns a function that removes it. */
export function drawChart(canvas: HTMLCanvasElement, chart: Chart, theme: ChartTheme): () => void {
  const drawn = new CanvasChart(canvas, configuration(chart, theme));
  return () => {
    drawn.destroy();
  };
}
