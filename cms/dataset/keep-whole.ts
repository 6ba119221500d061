import type { TableName } from '#content/schema/index.ts';
import type { DatasetFault } from './dataset-error.ts';
import { recordName } from './record-name.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = Record<TableName, readonly object[]>;

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
  { table: 'selfChecks', anyOf: ['standardId'] },
  { table: 'indicators', anyOf: ['teamId', 'projectId'] },
];

const identifiers = (rows: Rows) =>
  new Map(Object.entries(rows).map(([name, list]) => [name, new Set(list.map((row) => (row as Row)['id']))]));

/** Rows that make no sense without a record that is not public, each with what to do. */
export function missingParents(tables: Rows): DatasetFault[] {
  const known = identifiers(tables);
  return Object.entries(references).flatMap(([name, fields]) =>
    Object.entries(fields).flatMap(([field, { table, required }]) =>
      required === undefined
        ? []
        : tables[name as TableName]
            .filter((row) => !known.get(table)?.has((row as Row)[field]))
            .map((row) => ({
              table: name,
              row: String((row as Row)['id']),
              field,
              message: `“${recordName(row)}”的${required}还没有发布、已删除或有错误。请先发布或改好该${required}，或给这条记录换一个，再发布。`,
            })),
    ),
  );
}

/** A story without the photos that are not public. */
const withoutLostPhotos = (story: unknown, isShown: (id: unknown) => boolean) => {
  if (typeof story !== 'object' || story === null || !('photos' in story) || !Array.isArray(story.photos))
    return story;
  return { ...story, photos: story.photos.filter((photo: Row) => isShown(photo['mediaId'])) };
};

/**
 * Cuts references to what is not public (a draft project, an unpublished need), so that the dataset is whole in itself, and
 * drops rows whose parent is not public. Rows that make no sense without theirs must be gone before (`missingParents`).
 */
export function keepWhole<T extends Rows>(tables: T): T {
  const known = identifiers(tables);
  const has = (table: TableName, id: unknown) => known.get(table)?.has(id) ?? false;
  const whole: Record<string, readonly object[]> = { ...tables };
  for (const [name, fields] of Object.entries(references)) {
    whole[name] = (whole[name] ?? []).map((original) => {
      const row: Record<string, unknown> = { ...original };
      for (const [field, { table }] of Object.entries(fields)) {
        const value = row[field];
        if (Array.isArray(value)) row[field] = value.filter((id) => has(table, id));
        else if (value !== null && !has(table, value)) row[field] = null;
      }
      if (name === 'activities') row['story'] = withoutLostPhotos(row['story'], (id) => has('media', id));
      return row;
    });
  }
  for (const { table, anyOf } of dependants) {
    whole[table] = (whole[table] ?? []).filter((row) => anyOf.some((field) => (row as Row)[field] !== null));
  }
  return whole as T;
}
