import { formatValue } from '#content/metrics/format.ts';
import { BAR_PITCH, drawingHeight } from '#site/subjects/achievements/bar-height.ts';
import { amount, type Chart } from '#site/subjects/achievements/chart.ts';
import { barTotal } from '#site/subjects/achievements/value-labels.ts';

/** Characters that fit in one line of a label on a phone. */
const LINE = 8;
const LEFT = 34;
const PLOT = 52;
const BAR = 20;

function linesOf(label: string): string[] {
  if (label.length <= LINE) return [label];
  const rest = label.slice(LINE);
  return [label.slice(0, LINE), rest.length > LINE ? `${rest.slice(0, LINE - 1)}…` : rest];
}

/** Horizontal bars as SVG, one below the other, with the name before and the value after each bar. */
export function BarsDrawing({ chart }: { chart: Chart }) {
  const { entries, drawn } = chart;
  const largest = Math.max(1, ...entries.map((entry) => barTotal(chart, entry) ?? 0));
  return (
    <svg
      className="chart-svg"
      width="100%"
      height={drawingHeight(chart)}
      role="img"
      aria-label={`${chart.question}${chart.answer}各项数字见数据表。`}
    >
      {entries.map((entry, index) => {
        const middle = 4 + BAR_PITCH * index + BAR_PITCH / 2;
        const lines = linesOf(entry.label);
        const width = ((barTotal(chart, entry) ?? 0) / largest) * PLOT;
        return (
          <g key={entry.key}>
            <title>{`${entry.name}：${drawn.map((metric) => `${formatValue(entry.values?.[metric.key], metric)} ${metric.unit}`).join('，')}`}</title>
            {lines.map((line, number) => (
              <text
                key={number}
                className={lines.length > 1 ? 'name small-name' : 'name'}
                x={`${LEFT - 2}%`}
                y={middle}
                dy={lines.length > 1 ? (number === 0 ? -3 : 13) : 5}
              >
                {line}
              </text>
            ))}
            <rect className="bar" x={`${LEFT}%`} width={`${width}%`} y={middle - BAR / 2} height={BAR} />
            <text className="value behind" x={`${LEFT + width}%`} y={middle} dx="6" dy="5">
              {drawn.map((metric) => formatValue(amount(entry.values, metric.key), metric)).join(' ')}
            </text>
          </g>
        );
      })}
      <line className="base" x1={`${LEFT}%`} x2={`${LEFT}%`} y1="0" y2={drawingHeight(chart)} />
    </svg>
  );
}
