import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { formatPeriod } from '#content/metrics/format.ts';

/** Kinds of scopes in Chinese, by their list in the metrics document. */
const kinds: Readonly<Record<string, string>> = {
  stations: '阵地',
  categories: '类别',
  villages: '村',
  teams: '队伍',
  projects: '项目',
};

/** How the figures of a document are called in Chinese. */
export interface FigureWords {
  /** `2026年3月，全镇，活动场次`. */
  name: (figure: string) => string;
  decimals: (figure: string) => { decimals: number } | undefined;
}

/** Splits `<metric> <scope> <period>`. */
export function partsOf(figure: string): { metric: string; scope: string; period: string } {
  const [metric = '', scope = '', period = ''] = figure.split(' ');
  return { metric, scope, period };
}

export function figureWords(document: MetricsDocument): FigureWords {
  const metrics = new Map(document.metrics.map((metric) => [metric.key, metric]));
  const owners = new Map<string, string>();
  for (const [list, items] of Object.entries(document))
    if (Array.isArray(items))
      for (const item of items)
        if ('id' in item && 'name' in item) owners.set(`${list}/${item.id}`, String(item.name));
  const scopeName = (scope: string) =>
    scope === 'town' ? '全镇' : `${kinds[scope.split('/')[0] ?? ''] ?? ''}“${owners.get(scope) ?? scope}”`;
  return {
    name: (figure) => {
      const { metric, scope, period } = partsOf(figure);
      return `${/^(?:all|\d{4}.*)$/.test(period) ? formatPeriod(period) : period}，${scopeName(scope)}，${metrics.get(metric)?.name ?? metric}`;
    },
    decimals: (figure) => metrics.get(partsOf(figure).metric),
  };
}
