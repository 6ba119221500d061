import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { definitionOf, figuresOf } from '#site/subjects/achievements/chart.ts';
import { yearPath, yearsOf } from '#site/subjects/achievements/years.ts';
import { townListOf } from '#site/subjects/achievements/list-of.ts';
import { figureName } from '#site/words/figure-name.ts';
import { link } from '#site/words/url.ts';
import { Counted } from './Counted.tsx';

/** Metrics shown in the comparison of years. */
const keys = [
  'activitiesHeld',
  'volunteerTurns',
  'volunteersActive',
  'serviceHours',
  'signedHours',
  'peopleServed',
  'needsReceived',
  'needsValid',
  'needsSetAside',
  'needsPublished',
  'needsAnswered',
  'medianDaysToAnswer',
  'wishesFulfilled',
];

/** The years side by side, newest first. */
export function YearTable({ document }: { document: MetricsDocument }) {
  const years = yearsOf(document).toReversed();
  const current = document.asOf.slice(0, 4);
  return (
    <section className="year-table" aria-labelledby="years-heading">
      <h2 id="years-heading">一年一年怎么样？</h2>
      <section className="scroll" tabIndex={0} aria-label="各年数据表">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">指标</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  <a href={link(yearPath(year))}>{year}年</a>
                </th>
              ))}
              <th scope="col">历年合计</th>
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
                  {[...years, 'all'].map((period) => (
                    <td key={period}>
                      <Counted
                        metric={metric}
                        value={figuresOf(document, period)[key]}
                        list={townListOf(key, figuresOf(document, period)[key], period)}
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
        {years[0] === current && `${current}年只到数据截至之日，不宜与整年比较。`}“—”表示没有或不能合计。
      </p>
    </section>
  );
}
