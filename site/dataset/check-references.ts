import type { TableName, Tables } from '#content/schema/index.ts';
import { DatasetError } from './dataset-error.ts';

type Reference<Row> = readonly [
  target: Exclude<TableName, 'volunteerCounts'>,
  field: string,
  read: (row: Row) => readonly (string | null)[],
];

/** Throws DatasetError when a row names a row of another table that the dataset does not hold, or a slug occurs twice. */
export function checkReferences(rows: Tables): void {
  const identifiers = new Map<TableName, Set<string>>();

  function known(table: Exclude<TableName, 'volunteerCounts'>): Set<string> {
    let set = identifiers.get(table);
    if (!set) {
      set = new Set(rows[table].map((row) => row.id));
      identifiers.set(table, set);
    }
    return set;
  }

  function check<Row extends { id: string }>(
    table: TableName,
    list: readonly Row[],
    ...references: Reference<Row>[]
  ): void {
    for (const row of list) {
      for (const [target, field, read] of references) {
        for (const id of read(row)) {
          if (id === null || known(target).has(id)) continue;
          throw new DatasetError(
            { table, row: row.id, field },
            `数据表 ${table} 的记录 ${row.id} 的字段 ${field} 指向 ${target} 中的 ${id}，但公开数据里没有它。` +
              `请先发布被引用的记录，或在后台去掉这个引用，再重新发布。`,
          );
        }
      }
    }
  }

  function checkSlugs(table: TableName, list: readonly { id: string; slug: string }[]): void {
    const owners = new Map<string, string>();
    for (const { id, slug } of list) {
      const owner = owners.get(slug);
      if (owner !== undefined) {
        throw new DatasetError(
          { table, row: id, field: 'slug' },
          `数据表 ${table} 的记录 ${owner} 和 ${id} 的网址都是 ${slug}。请在后台改掉其中一个的网址。`,
        );
      }
      owners.set(slug, id);
    }
  }

  check(
    'activities',
    rows.activities,
    ['categories', 'categoryId', (row) => [row.categoryId]],
    ['projects', 'projectId', (row) => [row.projectId]],
    ['stations', 'stationId', (row) => [row.stationId]],
    ['teams', 'teamIds', (row) => row.teamIds],
    ['media', 'coverId', (row) => [row.coverId]],
    ['media', 'story.photos', (row) => row.story?.photos.map((photo) => photo.mediaId) ?? []],
    ['needs', 'needIds', (row) => row.needIds],
  );
  check('documents', rows.documents, ['media', 'fileIds', (row) => row.fileIds]);
  check('facilities', rows.facilities, ['stations', 'stationId', (row) => [row.stationId]]);
  check(
    'indicators',
    rows.indicators,
    ['teams', 'teamId', (row) => [row.teamId]],
    ['projects', 'projectId', (row) => [row.projectId]],
  );
  check(
    'needs',
    rows.needs,
    ['categories', 'categoryId', (row) => [row.categoryId]],
    ['villages', 'villageId', (row) => [row.villageId]],
    ['teams', 'teamId', (row) => [row.teamId]],
    ['projects', 'projectId', (row) => [row.projectId]],
    ['activities', 'activityId', (row) => [row.activityId]],
  );
  check(
    'projects',
    rows.projects,
    ['categories', 'categoryId', (row) => [row.categoryId]],
    ['teams', 'teamIds', (row) => row.teamIds],
    ['media', 'coverId', (row) => [row.coverId]],
  );
  check('rewards', rows.rewards, ['media', 'coverId', (row) => [row.coverId]]);
  check(
    'selfChecks',
    rows.selfChecks,
    ['stations', 'stationId', (row) => [row.stationId]],
    ['standards', 'standardId', (row) => [row.standardId]],
  );
  check(
    'stations',
    rows.stations,
    ['stations', 'parentId', (row) => [row.parentId]],
    ['villages', 'villageId', (row) => [row.villageId]],
    ['media', 'coverId', (row) => [row.coverId]],
    ['media', 'photoIds', (row) => row.photoIds],
  );
  check(
    'teams',
    rows.teams,
    ['categories', 'categoryId', (row) => [row.categoryId]],
    ['stations', 'stationId', (row) => [row.stationId]],
    ['villages', 'villageId', (row) => [row.villageId]],
    ['media', 'coverId', (row) => [row.coverId]],
  );

  checkSlugs('activities', rows.activities);
  checkSlugs('categories', rows.categories);
  checkSlugs('documents', rows.documents);
  checkSlugs('projects', rows.projects);
  checkSlugs('rewards', rows.rewards);
  checkSlugs('stations', rows.stations);
  checkSlugs('teams', rows.teams);
  checkSlugs('villages', rows.villages);
}
