import { emptyTables, type TableName, type Tables } from '#content/schema/index.ts';
import { countVolunteers } from '#cms/dataset/count-volunteers.ts';
import { activityRow } from '#cms/dataset/rows/activity.ts';
import { gridCounts } from '#cms/dataset/rows/grid-counts.ts';
import { membersByKind } from '#cms/dataset/rows/members-by-kind.ts';
import { needCountRows } from '#cms/dataset/rows/need-counts.ts';
import { needRow } from '#cms/dataset/rows/need.ts';
import { pointsCountRows } from '#cms/dataset/rows/points-counts.ts';
import { emptyRow } from '../../../support/empty-row.ts';
import { places, type Raw, type randomTown } from './random-town.ts';

/** What the CMS would publish of a town of raw records, by its own functions. */
export function publicTables(town: ReturnType<typeof randomTown>): Tables {
  const rowsOf = (name: string): readonly Raw[] => town[name] ?? [];
  const linked = (name: string, key: string, id: unknown, as: string) =>
    rowsOf(name).flatMap((row) => (row[key] === id ? String(row[as]) : []));
  const made = <N extends TableName>(table: N, fields: object) =>
    ({ ...emptyRow(table), ...fields }) as Tables[N][number];
  // The raw rows have what is counted, and nothing else of a record.
  const docs = <D>(name: string, more: (row: Raw) => object = () => ({})): D[] =>
    rowsOf(name).map((row) => ({ ...row, ...more(row) })) as unknown as D[];
  type First<F extends (...args: never[]) => unknown> = Parameters<F>[0];

  const activities = docs<First<typeof activityRow>>('activities', (row) => ({
    ledger: { ...row, isCounted: row['isCounted'] === 1 },
    teams: linked('activityTeams', 'activity', row['id'], 'team'),
    updatedAt: row['startsAt'],
  }));
  const present = rowsOf('volunteers').filter(({ status }) => status !== 'left');
  const volunteers = present.map((row) => ({
    ...row,
    teams: linked('volunteerTeams', 'volunteer', row['id'], 'team'),
    liaisonVillages: linked('liaisons', 'volunteer', row['id'], 'village'),
  })) as unknown as (Parameters<typeof countVolunteers>[1][number] & First<typeof gridCounts>[number])[];
  const inGrid = gridCounts(volunteers);
  const needs = docs<First<typeof needRow>>('needs');
  return {
    ...emptyTables,
    categories: places.categories.map((id) => made('categories', { id })),
    villages: rowsOf('villages').map((row) =>
      made('villages', { ...row, ...inGrid(String(row['id'])), name: row['id'] }),
    ),
    stations: rowsOf('stations').map((row) =>
      made('stations', {
        ...row,
        villageId: row['village'],
        hours: rowsOf('hours')
          .filter(({ station }) => station === row['id'])
          .map(({ weekday, opens, closes }) => ({
            weekday,
            opens: `${String(opens).padStart(2, '0')}:00`,
            closes: `${closes}:00`,
            season: null,
          })),
      }),
    ),
    teams: rowsOf('teams').map((row) => {
      const members = volunteers.filter(({ teams }) => (teams ?? []).some((team) => team === row['id']));
      return made('teams', {
        ...row,
        isBrand: row['isBrand'] === 1,
        villageId: row['village'],
        stationId: row['station'],
        categoryId: row['category'],
        volunteerCount: members.length,
        membersByKind: membersByKind(members.map(({ kind }) => kind)),
      });
    }),
    projects: rowsOf('projects').map((row) =>
      made('projects', {
        ...row,
        isBrand: row['isBrand'] === 1,
        categoryId: row['category'],
        teamIds: linked('projectTeams', 'project', row['id'], 'team'),
      }),
    ),
    activities: activities.map((doc) => activityRow(doc, [])),
    needs: needs.flatMap((doc) => needRow(doc) ?? []),
    needCounts: needCountRows(needs, []),
    facilities: rowsOf('facilities').map((row) => made('facilities', { ...row, stationId: row['station'] })),
    standards: rowsOf('standards').map((row) =>
      made('standards', {
        ...row,
        isCurrent: row['isCurrent'] === 1,
        items: linked('items', 'standard', row['id'], 'key').map((key) => ({
          key,
          name: key,
          requirement: '',
        })),
      }),
    ),
    selfChecks: rowsOf('selfChecks').map((row) =>
      made('selfChecks', { ...row, stationId: row['station'], standardId: row['standard'] }),
    ),
    pointsCounts: pointsCountRows(docs<First<typeof pointsCountRows>[number]>('pointsEntries'), []),
    volunteerCounts: countVolunteers(
      activities,
      volunteers,
      docs<Parameters<typeof countVolunteers>[2][number]>('participations'),
      docs<Parameters<typeof countVolunteers>[3][number]>('stations'),
    ),
  };
}
