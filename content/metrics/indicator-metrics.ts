import type { Tables } from '#content/schema/index.ts';
import type { Indicator } from '#content/schema/indicator.ts';
import { askedKeys, notBy } from './asked-keys.ts';
import { formatDay } from './format.ts';
import { groupBy } from './group-by.ts';
import type { Metric, Query } from './metric.ts';

/** The newest row until a day; without a day, the newest of all. */
const newest = (rows: readonly Indicator[], until?: string): Indicator | undefined =>
  rows.findLast(({ asOf }) => until === undefined || asOf <= until);

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The two rows between which a figure of a period lies; without a beginning, the one at its end. */
function ends(rows: readonly Indicator[], { period }: Query): { at?: Indicator; since?: Indicator } {
  const at = newest(rows, period?.to);
  if (period?.from === undefined) return at ? { at } : {};
  const since = newest(rows, dayBefore(period.from));
  return { ...(at && { at }), ...(since && { since }) };
}

/** One figure that a team or project keeps, from its rows sorted by day. */
function indicatorMetric(key: string, owner: string, rows: readonly Indicator[]): Metric | null {
  const last = rows.at(-1);
  if (!last) return null;
  const whyNot = ({ scope, period }: Query): string | null => {
    const own = { teamId: last.teamId, projectId: last.projectId };
    const strange = askedKeys(scope).filter((one) => one !== 'teamId' && one !== 'projectId');
    if (strange.length > 0) return notBy(strange);
    if (askedKeys(scope).some((one) => one in own && Reflect.get(own, one) !== scope?.[one]))
      return `这是${owner}的数。`;
    const { at, since } = ends(rows, { ...(period && { period }) });
    if (!at) return '到这一时期末还没有登记过这个数。';
    if (period?.from === undefined) return null;
    if (at.asOf < period.from)
      return `这一时期没有登记新的数，最近一次是${formatDay(at.asOf)}的 ${at.value} ${at.unit}。`;
    return since ? null : '这一时期以前没有登记过这个数，算不出这一时期增加了多少。';
  };
  return {
    key,
    name: `${last.name}（${owner}）`,
    unit: last.unit,
    definition: last.definition || '由队伍或项目登记，没有写明口径。',
    periodRule:
      '登记的是到某一天为止的数。一个时期的数，是时期末以前最近一次登记的，减去时期开始以前最近一次登记的；没有指定开始的，是最近一次登记的数。',
    caution: '不是从活动里数出来的，由队伍或项目自己登记；两次登记的日期不一定正好是时期的头尾。',
    decimals: 2,
    table: 'indicators',
    hasPeriods: true,
    value(_tables, query = {}) {
      if (whyNot(query) !== null) return null;
      const { at, since } = ends(rows, query);
      const before = query.period?.from === undefined ? 0 : (since?.value ?? 0);
      return at ? Math.round((at.value - before) * 100) / 100 : null;
    },
    rowIds(_tables, query = {}) {
      if (whyNot(query) !== null) return [];
      const { at, since } = ends(rows, query);
      return [since, at].flatMap((row) => row?.id ?? []);
    },
    why: (_tables, query = {}) => whyNot(query) ?? '',
    how(_tables, query = {}) {
      const { at, since } = ends(rows, query);
      if (!at || whyNot(query) !== null) return '';
      const now = `到${formatDay(at.asOf)}是 ${at.value} ${at.unit}`;
      return since ? `${now}，减去到${formatDay(since.asOf)}的 ${since.value} ${since.unit}。` : `${now}。`;
    },
  };
}

const known = new WeakMap<Tables, readonly Metric[]>();

/**
 * 项目/队伍成效: one metric for each figure that a team or project keeps. Its key is
 * `indicator:TEAM:PROJECT:NAME:UNIT`, so a figure with another unit is another figure.
 */
export function indicatorMetrics(tables: Tables): readonly Metric[] {
  const found = known.get(tables);
  if (found) return found;
  const owners = new Map([...tables.teams, ...tables.projects].map((row) => [row.id, row.name]));
  const rows = tables.indicators.toSorted((a, b) =>
    a.asOf === b.asOf ? (a.id < b.id ? -1 : 1) : a.asOf < b.asOf ? -1 : 1,
  );
  const groups = groupBy(rows, ({ teamId, projectId, name, unit }) =>
    JSON.stringify([teamId, projectId, name, unit]),
  );
  const made = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { teamId, projectId, name, unit } = first;
    const key = ['indicator', teamId ?? '', projectId ?? '', name, unit].join(':');
    const names = [teamId, projectId].flatMap((id) => owners.get(id ?? '') ?? []);
    return indicatorMetric(key, names.join('、'), own) ?? [];
  });
  known.set(tables, made);
  return made;
}
