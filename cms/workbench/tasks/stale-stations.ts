import { idOf } from '#cms/access/id-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import type { FindTask } from '../task.ts';

/** Inspections of government sites count a column as neglected after this many days without new content. */
const longest = 14;

/** Stations without a recorded activity for two weeks. */
export const staleStations: FindTask = async (desk) => {
  const { req, now } = desk;
  const stations = (await deskStations(desk)).filter(({ level }) => level !== 'point');
  if (stations.length === 0) return null;
  const since = new Date(now.getTime() - longest * 86_400_000);
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: {
      and: [
        { station: { in: stations.map(({ id }) => id) } },
        { state: { equals: 'held' } },
        { startsAt: { greater_than_equal: since.toISOString() } },
      ],
    },
    select: { station: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  const fresh = new Set(docs.map(({ station }) => idOf(station)));
  const stale = stations.filter(({ id }) => !fresh.has(id));
  if (stale.length === 0) return null;
  return {
    key: 'stale-stations',
    title: `${longest} 天没有新内容的站点`,
    hint: '政府网站检查把超过两周没有更新算作不合格。',
    kind: 'late',
    count: stale.length,
    items: stale.map(({ id, shortName }) => ({
      label: shortName,
      detail: `${shanghaiDay(since)} 以后没有记录`,
      path: `/record?station=${id}`,
    })),
    path: null,
  };
};
