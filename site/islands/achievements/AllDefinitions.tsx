import { formatPeriod, formatWithUnit } from '#content/metrics/format.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { figuresOf } from '#site/subjects/achievements/chart.ts';

/** Every metric with its value for the period, its definition and its limits. */
export function AllDefinitions({ document, year }: { document: MetricsDocument; year: string }) {
  const values = figuresOf(document, year);
  return (
    <section className="definitions" id="definitions" aria-labelledby="definitions-heading">
      <h2 id="definitions-heading">每个指标怎么算</h2>
      <dl>
        {document.metrics.map((metric) => (
          <div key={metric.key} id={`metric-${metric.key}`}>
            <dt>{metric.name}</dt>
            {typeof values[metric.key] === 'number' && (
              <dd className="figure">
                {year === 'all' ? '至今' : formatPeriod(year)}：{formatWithUnit(values[metric.key], metric)}
              </dd>
            )}
            <dd>
              {metric.definition}
              {metric.periodRule}
            </dd>
            <dd className="caution">
              <strong>不能这样读：</strong>
              {metric.caution}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
