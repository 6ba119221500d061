import type { Tables } from '#content/schema/index.ts';
import { volunteerCountId, type VolunteerCount } from '#content/schema/volunteer-count.ts';
import { askedKeys, notBy } from './asked-keys.ts';
import type { Metric, MetricInfo, Period, Query, Scope, ScopeKey } from './metric.ts';

/** The counts of one scope, by period. */
export type CountsByPeriod = ReadonlyMap<string, VolunteerCount>;

type Counts = ReadonlyMap<string, CountsByPeriod>;

const known = new WeakMap<Tables['volunteerCounts'], Counts>();
const town = volunteerCountId('', 'town', null);

const ownerOf = ({ stationId, teamId, villageId, projectId, categoryId }: VolunteerCount) =>
  stationId ?? teamId ?? villageId ?? projectId ?? categoryId;

/** The counts by scope and period. Thousands of them are asked for one by one. */
function countsOf(rows: Tables['volunteerCounts']): Counts {
  const found = known.get(rows);
  if (found) return found;
  const counts = new Map<string, Map<string, VolunteerCount>>();
  for (const row of rows) {
    const key = volunteerCountId('', row.scope, ownerOf(row));
    const own = counts.get(key) ?? new Map<string, VolunteerCount>();
    counts.set(key, own.set(row.period, row));
  }
  known.set(rows, counts);
  return counts;
}

/** Kinds of records for which volunteers are counted: key of the scope → table and scope of its counts. */
const owners = {
  villageId: ['villages', 'village'],
  stationId: ['stations', 'station'],
  teamId: ['teams', 'team'],
  projectId: ['projects', 'project'],
  categoryId: ['categories', 'category'],
} as const satisfies { readonly [K in ScopeKey]?: readonly [keyof Tables, VolunteerCount['scope']] };

const isOwner = (key: ScopeKey): key is keyof typeof owners => key in owners;

/** Where nobody registers. */
const withoutRegister: readonly ScopeKey[] = ['projectId', 'categoryId'];

type Found = { readonly row: VolunteerCount | null } | { readonly why: string };

/** Key of the counts of a scope, or why there are none. */
function keyOf(tables: Tables, scope: Scope = {}): { key: string } | { why: string } {
  const asked = askedKeys(scope);
  const [one, ...more] = asked;
  if (one === undefined) return { key: town };
  const strange = asked.filter((key) => !isOwner(key));
  if (strange.length > 0 || !isOwner(one)) return { why: notBy(strange) };
  if (more.length > 0) return { why: '人数不能交叉着统计：一个人在两处都算。请只按其中一项看。' };
  const [table, name] = owners[one];
  const id = scope[one] ?? '';
  const rows: readonly { id: string }[] = tables[table];
  return rows.some((row) => row.id === id)
    ? { key: volunteerCountId('', name, id) }
    : { why: '公开的记录里没有这一个。' };
}

/**
 * Figure about distinct people: read from the one count that fits scope and period, never summed. Where the
 * town has a count and a part of it has none, nobody served or registered there: 0. `uncounted` says why there
 * is no count of a period.
 */
export function volunteerMetric(
  words: Pick<MetricInfo, 'key' | 'name' | 'unit' | 'definition' | 'periodRule' | 'caution'>,
  field: 'registered' | 'active',
  pick: (counts: CountsByPeriod, period: Period | undefined) => VolunteerCount | undefined,
  uncounted: (period: Period | undefined) => string,
): Metric {
  function find(tables: Tables, { scope, period }: Query): Found {
    const place = keyOf(tables, scope);
    if ('why' in place) return place;
    const counts = countsOf(tables.volunteerCounts);
    const whole = pick(counts.get(town) ?? new Map(), period);
    if (field === 'registered' && askedKeys(scope).some((key) => withoutRegister.includes(key)))
      return { why: '志愿者登记在阵地、队伍和村，不登记在项目和类别。' };
    if (whole === undefined) return { why: uncounted(period) };
    return { row: place.key === town ? whole : (pick(counts.get(place.key) ?? new Map(), period) ?? null) };
  }
  return {
    ...words,
    decimals: 0,
    table: 'volunteerCounts',
    hasPeriods: true,
    value(tables, query = {}) {
      const found = find(tables, query);
      return 'why' in found ? null : found.row === null ? 0 : found.row[field];
    },
    rowIds(tables, query = {}) {
      const found = find(tables, query);
      return 'why' in found || found.row === null ? [] : [found.row.id];
    },
    why(tables, query = {}) {
      const found = find(tables, query);
      return 'why' in found ? found.why : '只有一两个人，人数不公开。';
    },
  };
}
