import { formatDate } from '#site/words/dates.ts';
import { formatNumber } from '#site/words/numbers.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';

/** The newest value of each indicator of teams and projects. */
export function IndicatorTable({ document }: { document: MetricsDocument }) {
  if (document.indicators.length === 0) return null;
  return (
    <section className="indicator-table" aria-labelledby="indicators-heading">
      <h2 id="indicators-heading">品牌队伍和项目做成了什么？</h2>
      <section className="scroll" tabIndex={0} aria-label="成效数据表">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">成效</th>
              <th scope="col">数值</th>
              <th scope="col" className="text">
                队伍或项目
              </th>
              <th scope="col" className="text">
                截至
              </th>
              <th scope="col" className="text">
                怎么算
              </th>
            </tr>
          </thead>
          <tbody>
            {document.indicators.map(({ name, owner, value, unit, asOf, definition }) => (
              <tr key={`${owner} ${name}`}>
                <th scope="row">{name}</th>
                <td>
                  {formatNumber(value)} {unit}
                </td>
                <td className="text">{owner}</td>
                <td className="text">{formatDate(asOf)}</td>
                <td className="text">{definition}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
