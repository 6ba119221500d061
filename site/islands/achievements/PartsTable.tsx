import { formatPeriod } from '#content/metrics/format.ts';
import { periodOf } from '#content/metrics/periods.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { definitionOf, figuresOf } from '#site/subjects/achievements/chart.ts';
import { townListOf } from '#site/subjects/achievements/list-of.ts';
import { figureName } from '#site/words/figure-name.ts';
import { Counted } from './Counted.tsx';

/** Metrics shown by half-year and quarter. */
const keys = [
  'activitiesHeld',
  'volunteerTurns',
  'volunteersActive',
  'serviceHours',
  'peopleServed',
  'needsReceived',
  'needsValid',
  'needsAnswered',
];

/** The halves and quarters of one year, for half-yearly and quarterly reports. */
export function PartsTable({ document, year }: { document: MetricsDocument; year: string }) {
  const today = document.asOf.slice(0, 10);
  const parts = document.parts.filter(({ period }) => (periodOf(period)?.from ?? '') <= today);
  if (parts.length === 0) return null;
  const columns = [...parts, { period: year, values: figuresOf(document, year) }];
  const isShort = columns.some(({ period }) => (periodOf(period)?.to ?? '') >= today);
  return (
    <section className="year-table" aria-labelledby="parts-heading">
      <h2 id="parts-heading">半年、季度各多少？</h2>
      <section className="scroll" tabIndex={0} aria-label="半年和季度数据表">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">指标</th>
              {columns.map(({ period }) => (
                <th scope="col" key={period}>
                  {period === year ? '全年' : formatPeriod(period).slice(`${Number(year)}年`.length)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => {
              const metric = definitionOf(document, key);
              return (
                <tr key={key}>
                  <th scope="row">
                    {metric.name}
                    <span className="unit">（{metric.unit}）</span>
                  </th>
                  {columns.map(({ period, values }) => (
                    <td key={period}>
                      <Counted
                        metric={metric}
                        value={values[key]}
                        list={townListOf(key, values[key], period)}
                        figure={figureName(key, period)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="note">
        {isShort && '还没有过完的，只到数据截至之日。'}
        “参加过服务的志愿者”一人只计一次，几个季度的人数不能相加。
      </p>
    </section>
  );
}
