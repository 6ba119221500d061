import { useId } from 'react';
import { formatValue } from '#content/metrics/format.ts';
import { COLUMNS_HEIGHT } from '#site/subjects/achievements/bar-height.ts';
import { amount, type Chart } from '#site/subjects/achievements/chart.ts';
import { scaleFor } from '#site/subjects/achievements/scale.ts';
import { barTotal, valueLabels } from '#site/subjects/achievements/value-labels.ts';

const TOP = 26;
const FOOT = 30;
const PLOT = COLUMNS_HEIGHT - TOP - FOOT;
const BASE = TOP + PLOT;

/** Columns along a time axis as SVG. Widths are percentages, so that text keeps its size on a phone. */
export function ColumnsDrawing({ chart }: { chart: Chart }) {
  const hatch = useId();
  const { entries, drawn } = chart;
  const scale = scaleFor(entries.map((entry) => barTotal(chart, entry) ?? 0));
  const labels = valueLabels(chart);
  const hasGrid = labels.includes('none') && !labels.includes('minor');
  const left = hasGrid ? 7 : 0;
  const slot = (100 - left) / Math.max(1, entries.length);
  const height = (value: number) => (value / scale.max) * PLOT;
  const isWide = labels.some((label, index) => {
    const entry = entries[index];
    return label === 'minor' && entry && (barTotal(chart, entry) ?? 0) >= 1000;
  });

  return (
    <svg
      className={isWide ? 'chart-svg wide-values' : 'chart-svg'}
      width="100%"
      height={COLUMNS_HEIGHT}
      role="img"
      aria-label={`${chart.question}${chart.answer}各月数字见数据表。`}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="bar-hatch-ground" width="6" height="6" />
          <rect className="bar-hatch-line" width="3" height="6" />
        </pattern>
      </defs>
      {hasGrid &&
        scale.ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1="0" x2="100%" y1={BASE - height(tick)} y2={BASE - height(tick)} />
            <text className="tick" x="0" y={BASE - height(tick)} dy="-4">
              {formatValue(tick, { decimals: 0 })}
            </text>
          </g>
        ))}
      {entries.map((entry, index) => {
        const x = left + slot * index;
        const total = barTotal(chart, entry);
        const middle = `${x + slot / 2}%`;
        let top = BASE;
        return (
          <g key={entry.key}>
            <title>
              {`${entry.name}：${drawn.map((metric) => `${metric.name} ${formatValue(entry.values?.[metric.key], metric)} ${metric.unit}`).join('，')}`}
            </title>
            {drawn.map((metric, level) => {
              const tall = height(amount(entry.values, metric.key));
              top -= tall;
              return (
                tall > 0 && (
                  <rect
                    key={metric.key}
                    className={level === 0 ? 'bar' : 'bar-second'}
                    fill={level === 0 ? undefined : `url(#${hatch})`}
                    x={`${x + slot * 0.14}%`}
                    width={`${slot * 0.72}%`}
                    y={top}
                    height={tall}
                  />
                )
              );
            })}
            {labels[index] !== 'none' && (
              <text className={`value ${labels[index] ?? ''}`} x={middle} y={top} dy="-6">
                {formatValue(total, { decimals: 0 })}
              </text>
            )}
            <text
              className={`axis${total === null ? ' to-come' : ''}${hasGrid && !entry.label.endsWith('年') ? ' quarter' : ''}`}
              x={middle}
              y={BASE}
              dy="20"
            >
              {entry.label.replace(/月$/, '')}
              {entry.label.endsWith('月') && <tspan className="unit">月</tspan>}
            </text>
          </g>
        );
      })}
      <line className="base" x1="0" x2="100%" y1={BASE} y2={BASE} />
    </svg>
  );
}
