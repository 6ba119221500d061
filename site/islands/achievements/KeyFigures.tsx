import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { definitionOf, figuresOf } from '#site/subjects/achievements/chart.ts';
import { townListOf } from '#site/subjects/achievements/list-of.ts';
import { figureName } from '#site/words/figure-name.ts';
import { Counted } from './Counted.tsx';

interface Props {
  document: MetricsDocument;
  year: string;
  title: string;
  keys: readonly string[];
}

/** Key figures of the period in large print, each with a link to its definition. */
export function KeyFigures({ document, year, title, keys }: Props) {
  const values = figuresOf(document, year);
  const known = keys.filter((key) => typeof values[key] === 'number');
  return (
    <div className="key-figures">
      <h2>{title}</h2>
      <dl>
        {known.map((key) => {
          const metric = definitionOf(document, key);
          return (
            <div key={key}>
              <dt>
                <a href={`#metric-${key}`}>{metric.name}</a>
              </dt>
              <dd>
                <strong>
                  <Counted
                    metric={metric}
                    value={values[key]}
                    list={townListOf(key, values[key], year)}
                    figure={figureName(key, year)}
                  />
                </strong>
                {metric.unit === '%' ? '%' : ` ${metric.unit}`}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
