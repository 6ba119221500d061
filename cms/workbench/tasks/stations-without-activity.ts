import { idOf } from '#cms/access/id-of.ts';
import { momentIn, shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import type { FindTask } from '../task.ts';

/**
 * Institutes and village stations with no activity held or planned this month (at least one a month is
 * expected).
 */
export const stationsWithoutActivity: FindTask = async (desk) => {
  const { req, now } = desk;
  const stations = (await deskStations(desk)).filter(
    ({ level }) => level === 'institute' || level === 'station',
  );
  if (stations.length === 0) return null;
  const month = shanghaiDay(now).slice(0, 7);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: {
      and: [
        { station: { in: stations.map(({ id }) => id) } },
        { startsAt: { greater_than_equal: momentIn(`${month}-01`).toISOString() } },
        { startsAt: { less_than: momentIn(`${next}-01`).toISOString() } },
        { state: { not_equals: 'cancelled' } },
      ],
    },
    select: { station: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  const busy = new Set(docs.map(({ station }) => idOf(station)));
  const idle = stations.filter(({ id }) => !busy.has(id));
  if (idle.length === 0) return null;
  return {
    key: 'stations-without-activity',
    title: '本月还没有活动的站点',
    hint: '每个站点每月至少开展一次活动。',
    kind: 'late',
    count: idle.length,
    items: idle.map(({ id, shortName }) => ({
      label: shortName,
      detail: `${number} 月没有计划，也没有记录`,
      path: `/record?station=${id}`,
    })),
    path: null,
  };
};
