import type { Where } from 'payload';
import { idOf } from '../../access/id-of.ts';
import { shanghaiDay } from '../../dates/shanghai-day.ts';
import { deskStations } from '../desk-stations.ts';
import { itemsListed, type FindTask } from '../task.ts';

/** Activities whose day is over and whose figures nobody has entered. */
export const heldWithoutFigures: FindTask = async (desk) => {
  const { req, now } = desk;
  const stations = await deskStations(desk);
  if (stations.length === 0) return null;
  const where: Where = {
    and: [
      { station: { in: stations.map(({ id }) => id) } },
      { startsAt: { less_than: now.toISOString() } },
      {
        or: [
          { state: { equals: 'planned' } },
          { and: [{ state: { equals: 'held' } }, { 'ledger.isCounted': { not_equals: true } }] },
        ],
      },
    ],
  };
  const { docs, totalDocs } = await req.payload.find({
    collection: 'activities',
    where,
    sort: 'startsAt',
    limit: itemsListed,
    depth: 0,
    overrideAccess: false,
    req,
  });
  if (totalDocs === 0) return null;
  const nameOf = new Map(stations.map(({ id, shortName }) => [id, shortName]));
  return {
    key: 'held-without-figures',
    title: '办完了还没登记人数',
    hint: '补上到场人数和服务时长，核对后勾选“台账已核对”，数字才会进入统计。',
    kind: 'late',
    count: totalDocs,
    items: docs.map(({ id, title, startsAt, station }) => ({
      label: title,
      detail: `${shanghaiDay(startsAt)} ${nameOf.get(idOf(station) ?? '') ?? ''}`,
      path: `/collections/activities/${id}`,
    })),
    path: '/collections/activities?where[or][0][and][0][ledger.isCounted][not_equals]=true&sort=startsAt',
  };
};
