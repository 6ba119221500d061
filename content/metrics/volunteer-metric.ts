import type { Tables } from '#content/schema/index.ts';
import { volunteerCountId, type VolunteerCount } from '#content/schema/volunteer-count.ts';
import type { Metric, MetricInfo, Period, Query, Scope } from './metric.ts';

/** The counts of one scope, by period. */
export type CountsByPeriod = ReadonlyMap<string, VolunteerCount>;

type Counts = ReadonlyMap<string, CountsByPeriod>;

const known = new WeakMap<Tables['volunteerCounts'], Counts>();
const town = volunteerCountId('', 'town', null);

const ownerOf = ({ stationId, teamId, villageId, projectId }: VolunteerCount) =>
  stationId ?? teamId ?? villageId ?? projectId;

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
  stationId: ['stations', 'station'],
  teamId: ['teams', 'team'],
  villageId: ['villages', 'village'],
  projectId: ['projects', 'project'],
} as const satisfies { readonly [K in keyof Scope]?: readonly [keyof Tables, VolunteerCount['scope']] };

const isOwner = (key: string): key is keyof typeof owners => key in owners;

/** Key of the counts of a scope; null if volunteers are not counted for it, or if no such record is public. */
function keyOf(tables: Tables, scope: Scope = {}): string | null {
  const asked = Object.entries(scope).filter(([, id]) => id !== undefined);
  const [one, ...more] = asked;
  if (one === undefined) return town;
  const [key, id] = one;
  if (more.length > 0 || !isOwner(key) || typeof id !== 'string') return null;
  const [table, name] = owners[key];
  const rows: readonly { id: string }[] = tables[table];
  return rows.some((row) => row.id === id) ? volunteerCountId('', name, id) : null;
}

/**
 * Figure about distinct people: read from the one count that fits scope and period, never summed. Where the
 * town has a count and a part of it has none, nobody served or registered there: 0.
 */
export function volunteerMetric(
  words: Pick<MetricInfo, 'key' | 'name' | 'unit' | 'definition' | 'periodRule' | 'caution'>,
  field: 'registered' | 'active',
  pick: (counts: CountsByPeriod, period: Period | undefined) => VolunteerCount | undefined,
): Metric {
  function find(tables: Tables, { scope, period }: Query): VolunteerCount | 0 | null {
    const key = keyOf(tables, scope);
    const counts = countsOf(tables.volunteerCounts);
    const whole = pick(counts.get(town) ?? new Map(), period);
    if (key === null || whole === undefined) return null;
    const isUnknown = field === 'registered' && scope?.projectId !== undefined;
    return key === town ? whole : isUnknown ? null : (pick(counts.get(key) ?? new Map(), period) ?? 0);
  }
  return {
    ...words,
    decimals: 0,
    table: 'volunteerCounts',
    value(tables, query = {}) {
      const row = find(tables, query);
      return typeof row === 'number' ? row : (row?.[field] ?? null);
    },
    rowIds(tables, query = {}) {
      const row = find(tables, query);
      return row === null || typeof row === 'number' ? [] : [row.id];
    },
  };
}
