import type { Definition } from '#site/subjects/achievements/chart.ts';

/** What the drawn metrics count, which date decides the period, and how they must not be read. */
export function Definitions({ metrics }: { metrics: readonly Definition[] }) {
  return metrics.map(({ key, name, definition, periodRule, caution }) => (
    <div className="definition" key={key}>
      <h3>{name}怎么算</h3>
      <p>
        {definition}
        {periodRule}
      </p>
      <p className="caution">
        <strong>不能这样读：</strong>
        {caution}
      </p>
    </div>
  ));
}
