import { formatValue } from '#content/metrics/format.ts';
import type { Definition } from '#site/subjects/achievements/chart.ts';
import { link } from '#site/words/url.ts';

interface Props {
  metric: Definition;
  value: number | null | undefined;
  /** Site path of the list that it counts; null if there is none. */
  list: string | null;
  /** Its name for checking; undefined if it is not checked here. */
  figure?: string | undefined;
  fixed?: boolean;
}

/** A figure, as a link to the list that it counts where there is one. */
export function Counted({ metric, value, list, figure, fixed = false }: Props) {
  const text = formatValue(value, metric, { fixed });
  return list === null ? (
    <span data-figure={figure}>{text}</span>
  ) : (
    <a className="counted" href={link(list)} data-figure={figure} data-metric={metric.key}>
      {text}
    </a>
  );
}
