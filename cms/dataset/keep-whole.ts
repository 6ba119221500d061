import type { TableName } from '#content/schema/index.ts';
import { DatasetError } from './dataset-error.ts';

type Row = Record<string, unknown> & { id?: string };

/** Field → table that it refers to; `required` where a row makes no sense without it. */
const references: Readonly<
  Partial<Record<TableName, Readonly<Record<string, { table: TableName; required?: string }>>>>
> = {
  activities: {
    categoryId: { table: 'categories', required: '服务类别' },
    stationId: { table: 'stations', required: '站点' },
    projectId: { table: 'projects' },
    teamIds: { table: 'teams' },
    needIds: { table: 'needs' },
    coverId: { table: 'media' },
  },
  facilities: { stationId: { table: 'stations' } },
  indicators: { teamId: { table: 'teams' }, projectId: { table: 'projects' } },
  needs: {
    categoryId: { table: 'categories' },
    villageId: { table: 'villages' },
    teamId: { table: 'teams' },
    projectId: { table: 'projects' },
    activityId: { table: 'activities' },
  },
  projects: {
    categoryId: { table: 'categories', required: '服务类别' },
    teamIds: { table: 'teams' },
    coverId: { table: 'media' },
  },
  rewards: { coverId: { table: 'media' } },
  selfChecks: { stationId: { table: 'stations' }, standardId: { table: 'standards' } },
  stations: {
    parentId: { table: 'stations' },
    villageId: { table: 'villages' },
    coverId: { table: 'media' },
    photoIds: { table: 'media' },
  },
  teams: {
    categoryId: { table: 'categories' },
    stationId: { table: 'stations' },
    villageId: { table: 'villages' },
    coverId: { table: 'media' },
  },
  documents: { fileIds: { table: 'media' } },
};

/** Rows that belong to one parent and go where it goes. */
const dependants: readonly { table: TableName; anyOf: readonly string[] }[] = [
  { table: 'facilities', anyOf: ['stationId'] },
  { table: 'selfChecks', anyOf: ['stationId'] },
  { table: 'indicators', anyOf: ['teamId', 'projectId'] },
];

/**
 * Cuts references to what is not public (a draft project, an unpublished need), so that the dataset is whole in itself, and
 * drops rows whose parent is not public. Throws a DatasetError naming the record where the missing one is indispensable.
 */
export function keepWhole<T extends Record<TableName, readonly object[]>>(tables: T): T {
  const known = new Map(
    Object.entries(tables).map(([name, rows]) => [name, new Set(rows.map((row) => (row as Row).id))]),
  );
  const has = (table: TableName, id: unknown) =>
    typeof id === 'string' && (known.get(table)?.has(id) ?? false);
  const whole: Record<string, readonly object[]> = { ...tables };

  for (const [name, fields] of Object.entries(references)) {
    const rows = whole[name] ?? [];
    whole[name] = rows.map((original) => {
      const row: Row = { ...original };
      for (const [field, { table, required }] of Object.entries(fields)) {
        const value = row[field];
        if (Array.isArray(value)) row[field] = value.filter((id) => has(table, id));
        else if (value !== null && !has(table, value)) {
          if (required !== undefined) {
            const label = typeof row.title === 'string' ? row.title : String(row.name ?? row.id);
            throw new DatasetError({
              table: name,
              row: row.id ?? '—',
              field,
              message: `“${label}”的${required}还没有发布或已删除。请先发布该${required}，或给这条记录换一个，再发布。`,
            });
          }
          row[field] = null;
        }
      }
      return row;
    });
  }
  for (const { table, anyOf } of dependants) {
    whole[table] = (whole[table] ?? []).filter((row) => anyOf.some((field) => (row as Row)[field] !== null));
  }
  return whole as T;
}
