import { createEach } from './create-each.ts';
import { insertRows } from './insert-rows.ts';
import { samplePhone } from './sample-phone.ts';
import type { Loading } from './loading.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';

/** Teams, their volunteers, projects and the figures of both. */
export async function loadPeople(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(
    loading,
    'teams',
    town.teams,
    ({ key, size: _, foundedOn, category, village, station, cover, ...team }) => ({
      ...team,
      _status: 'published',
      slug: `${key}-dui`,
      category: ids.of('categories', category),
      village: ids.maybe('villages', village),
      station: ids.of('stations', station),
      cover: ids.maybe('media', cover),
      foundedOn: dayAtNoon(foundedOn),
      createdAt: dayAtNoon(foundedOn),
    }),
  );
  await insertRows(
    loading,
    'volunteers',
    town.volunteers,
    ({ teams, village, liaisonVillages, station, registeredOn, zeal: _, key, ...person }) => ({
      ...person,
      phone: samplePhone(key),
      liaisonVillages: liaisonVillages.map((one) => ids.of('villages', one)),
      teams: teams.map((team) => ids.of('teams', team)),
      village: ids.maybe('villages', village),
      station: ids.of('stations', station),
      registeredOn: dayAtNoon(registeredOn),
      createdAt: dayAtNoon(registeredOn),
      status: 'active',
      remark: '示例人物，姓名为虚构。',
    }),
  );
  await createEach(
    loading,
    'projects',
    town.projects,
    ({ key, category, teams, startedOn, cover, ...project }) => ({
      ...project,
      _status: 'published',
      slug: key,
      category: ids.of('categories', category),
      teams: teams.map((team) => ids.of('teams', team)),
      startedOn: dayAtNoon(startedOn),
      cover: ids.maybe('media', cover),
      createdAt: dayAtNoon(startedOn),
    }),
  );
  await insertRows(
    loading,
    'indicators',
    town.indicators,
    ({ team, project, name, value, unit, asOf, definition }) => ({
      team: ids.maybe('teams', team),
      project: ids.maybe('projects', project),
      name,
      value,
      unit,
      asOf: dayAtNoon(asOf),
      definition,
    }),
  );
}
