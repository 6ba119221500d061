import { selfCheckResults } from '#content/schema/standard.ts';
import { idOf } from '#cms/access/id-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import type { FindTask } from '../task.ts';

/** Items of the standard that a station did not meet in its latest self-check, or that were never checked. */
export const selfCheckGaps: FindTask = async (desk) => {
  const { req } = desk;
  const stations = await deskStations(desk);
  if (stations.length === 0) return null;
  const { docs: standards } = await req.payload.find({
    collection: 'standards',
    where: { isCurrent: { equals: true } },
    limit: 20,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const { docs } = await req.payload.find({
    collection: 'selfChecks',
    where: {
      and: [
        { station: { in: stations.map(({ id }) => id) } },
        { standard: { in: standards.map(({ id }) => id) } },
      ],
    },
    select: { station: true, standard: true, itemKey: true, result: true, checkedOn: true },
    sort: '-checkedOn',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  const keyOf = ({ station, standard, itemKey }: (typeof docs)[number]) =>
    `${idOf(station) ?? ''} ${idOf(standard) ?? ''} ${itemKey}`;
  const newest = new Map<string, (typeof docs)[number]>();
  for (const check of docs) if (!newest.has(keyOf(check))) newest.set(keyOf(check), check);
  const nameOf = new Map(stations.map(({ id, shortName }) => [id, shortName]));
  const itemOf = new Map(
    standards.flatMap(({ id, items }) => (items ?? []).map((item) => [`${id} ${item.key}`, item.name])),
  );
  const missed = [...newest.values()]
    .filter(({ result }) => result !== 'met')
    .sort((a, b) => Number(b.result === 'not') - Number(a.result === 'not'))
    .map(({ id, station, standard, itemKey, result, checkedOn }) => ({
      label: `${nameOf.get(idOf(station) ?? '') ?? ''} · ${itemOf.get(`${idOf(standard) ?? ''} ${itemKey}`) ?? itemKey}`,
      detail: `${selfCheckResults[result]}，${shanghaiDay(checkedOn)} 自查`,
      path: `/collections/selfChecks/${id}`,
    }));
  // Service points are covered by their station.
  const never = stations
    .filter(({ level }) => level !== 'point')
    .flatMap(({ id, shortName }) => {
      const open = [...itemOf].filter(([key]) => !newest.has(`${id} ${key}`)).map(([, name]) => name);
      return open.length === 0
        ? []
        : [
            {
              label: `${shortName} · ${open.length} 条`,
              detail: `还没有自查：${open.slice(0, 3).join('、')}${open.length > 3 ? '等' : ''}`,
              path: '/collections/selfChecks/create',
            },
          ];
    });
  const items = [...missed, ...never];
  if (items.length === 0) return null;
  return {
    key: 'self-check-gaps',
    title: '自查还没达标的条目',
    hint: '整改后再登记一次自查，附上照片。',
    kind: 'late',
    count: items.length,
    items,
    path: null,
  };
};
