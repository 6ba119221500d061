import type { PayloadRequest } from 'payload';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import { inHand } from './handling-of.ts';
import type { TeamFacts } from './propose-teams.ts';

/** What is known of every published team when a need is dispatched. */
export async function teamFacts(req: PayloadRequest): Promise<TeamFacts[]> {
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const isPublished = { _status: { equals: 'published' } };
  const { payload } = req;
  const [teams, projects, stations, open] = await Promise.all([
    payload.find({
      ...all,
      collection: 'teams',
      where: isPublished,
      select: { name: true, level: true, category: true, station: true },
    }),
    payload.find({
      ...all,
      collection: 'projects',
      where: isPublished,
      select: { category: true, teams: true },
    }),
    payload.find({ ...all, collection: 'stations', select: { village: true } }),
    payload.find({
      ...all,
      collection: 'needs',
      where: { and: [{ state: { in: [...inHand] } }, { mergedInto: { exists: false } }] },
      select: { team: true },
    }),
  ]);
  const villageOf = new Map(stations.docs.map(({ id, village }) => [id, idOf(village)]));
  const loads = Map.groupBy(open.docs, ({ team }) => idOf(team) ?? '');
  return teams.docs.map(({ id, name, level, category, station }) => ({
    id,
    name,
    level,
    category: idOf(category),
    village: villageOf.get(idOf(station) ?? '') ?? null,
    projectCategories: projects.docs.flatMap((project) =>
      idsOf(project.teams).includes(id) ? [idOf(project.category) ?? ''] : [],
    ),
    load: loads.get(id)?.length ?? 0,
  }));
}
