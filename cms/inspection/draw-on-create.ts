import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { draw } from '#content/spot-check/draw.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from '#cms/dataset/day-of.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { liveActivities } from './live-activities.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const dayIn = (value: unknown): string | null => dayOf(text(value));

/** What was drawn from, in words: a station, a village or the town, and the days. */
function scopeName(place: string, from: string | null, to: string | null): string {
  const days = from === null && to === null ? '' : `${from ?? '开始'}至${to ?? '今天'}`;
  return `${place}${days}`;
}

/** Name of the station or village; the town without one. */
async function placeName(
  req: PayloadRequest,
  station: string | null,
  village: string | null,
): Promise<string> {
  const common = { depth: 0, disableErrors: true, overrideAccess: true, req } as const;
  if (station !== null)
    return (await req.payload.findByID({ collection: 'stations', id: station, ...common }))?.name ?? '';
  if (village !== null)
    return (await req.payload.findByID({ collection: 'villages', id: village, ...common }))?.name ?? '';
  return '全镇';
}

/** A stored check keeps its draw; only what was found is taken from a change. */
function keepDraw(data: Readonly<Record<string, unknown>>, original: Readonly<Record<string, unknown>>) {
  const rowsIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
    Array.isArray(value) ? value.map(recordOf) : [];
  const drawn = rowsIn(original['rows']);
  if (data['rows'] === undefined) return { ...original, updatedAt: data['updatedAt'] };
  const found = new Map(rowsIn(data['rows']).map((row) => [row['id'], row]));
  if (found.size !== drawn.length || drawn.some(({ id }) => !found.has(id)))
    throw new Refusal('抽到的活动不能增减，没有保存。请刷新页面，只填每一条的结果和备注。', 400);
  return {
    ...original,
    updatedAt: data['updatedAt'],
    rows: drawn.map((row) => ({
      ...row,
      result: found.get(row['id'])?.['result'] ?? null,
      remark: found.get(row['id'])?.['remark'] ?? null,
    })),
  };
}

/**
 * Draws when the check is created, from what the public sees at that moment. Afterwards nothing of the draw
 * changes: not by the form, not by the API. Throws a Refusal if the scope holds no activity.
 */
export const drawOnCreate: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') return keepDraw(recordOf(data), recordOf(originalDoc));
  const { held, villages, stationNames, release, datasetHash } = liveActivities();
  const [station, village] = [idOf(data['station']), idOf(data['village'])];
  if (station !== null && village !== null)
    throw new Refusal('站点和村只选一个：要么抽一个站点的活动，要么抽一个村的。', 400);
  const [from, to] = [dayIn(data['from']), dayIn(data['to'])];
  const scope = held.filter(
    ({ stationId, startsAt }) =>
      (station === null || stationId === station) &&
      (village === null || villages.get(stationId) === village) &&
      (from === null || startsAt.slice(0, 10) >= from) &&
      (to === null || startsAt.slice(0, 10) <= to),
  );
  // Days in the wrong order are refused at their field.
  if (from !== null && to !== null && from > to) return data;
  if (scope.length === 0)
    throw new Refusal('这个范围里网站上没有已开展的活动，没有可抽的。请放宽站点、村或日期。', 409);
  const byId = new Map(scope.map((row) => [row.id, row]));
  const drawn = draw([...byId.keys()], { datasetHash, number: text(data['number']) }, Number(data['size']));
  const user = recordOf(req.user);
  return {
    ...data,
    drawnAt: new Date().toISOString(),
    drawnAt_tz: 'Asia/Shanghai',
    checkedBy: text(user['name']) || '系统',
    release,
    datasetHash,
    population: scope.length,
    title: `${scopeName(await placeName(req, station, village), from, to)}抽${drawn.length}条`,
    rows: drawn.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined
        ? []
        : [
            {
              activity: id,
              name: row.title,
              heldOn: dayAtNoon(row.startsAt.slice(0, 10)),
              place: stationNames.get(row.stationId) ?? row.place,
              result: null,
              remark: null,
            },
          ];
    }),
  };
};
