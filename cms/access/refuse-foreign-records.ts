import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { activeUser } from './active-user.ts';
import { idOf } from './id-of.ts';
import { ownership } from './ownership.ts';
import { reachOf } from './reach-of.ts';
import type { Area } from './role-table.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** The station that a record belongs to, through `activity.station` if needed. */
async function stationOf(
  path: string,
  record: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string | null> {
  if (path === 'activity.station') {
    const id = idOf(record.activity);
    if (!id) return null;
    const activity = await req.payload.findByID({
      collection: 'activities',
      id,
      depth: 0,
      req,
      disableErrors: true,
    });
    return idOf(activity?.station);
  }
  return idOf(record[path]);
}

/**
 * Keeps users with an `own` grant within their own stations: they can neither create records elsewhere nor
 * move theirs there.
 */
export function refuseForeignRecords(area: Area): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req }) => {
    const owner = ownership[area];
    const user = activeUser(req);
    if (!user || owner?.by !== 'station' || reachOf(req, area, operation) !== 'own') return data;
    const station = await stationOf(owner.path, { ...originalDoc, ...data }, req);
    const own = (user.stations ?? []).map(idOf);
    if (station !== null && own.includes(station)) return data;
    throw new Refusal(
      '您只能登记自己站点的内容。请在“站点”一栏选择您负责的站点；如果没有可选的站点，请联系管理员。',
      403,
    );
  };
}
