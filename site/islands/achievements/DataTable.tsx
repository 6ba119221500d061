import type { Chart, Entry } from '#site/subjects/achievements/chart.ts';
import { listOf } from '#site/subjects/achievements/list-of.ts';
import { link } from '#site/words/url.ts';
import { Counted } from './Counted.tsx';

function Row({ chart, entry }: { chart: Chart; entry: Entry }) {
  // Full month names; stations by the short name that residents use, as in the chart.
  const name = chart.shape === 'bars' ? entry.label : entry.name;
  return (
    <tr>
      <th scope="row">{entry.path === null ? name : <a href={link(entry.path)}>{name}</a>}</th>
      {chart.columns.map((metric) => (
        <td key={metric.key}>
          <Counted
            metric={metric}
            value={entry.values?.[metric.key]}
            list={listOf(metric.key, entry.values?.[metric.key], entry.list)}
            fixed
          />
        </td>
      ))}
    </tr>
  );
}

/** The table behind a chart: every figure as text. */
export function DataTable({ chart }: { chart: Chart }) {
  return (
    <table className="data-table" id={`${chart.key}-table`}>
      <caption className="unseen">{chart.question}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.rowHeader}</th>
          {chart.columns.map(({ key, name, unit }) => (
            <th scope="col" key={key}>
              {name}
              <span className="unit">（{unit}）</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((entry) => (
          <Row key={entry.key} chart={chart} entry={entry} />
        ))}
      </tbody>
      {chart.total && (
        <tfoot>
          <Row chart={chart} entry={chart.total} />
        </tfoot>
      )}
    </table>
  );
}
