import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { activeUser } from './active-user.ts';
import { idOf } from './id-of.ts';
import { ownership } from './ownership.ts';
import { reachOf } from './reach-of.ts';
import type { Area } from './role-table.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** Collections through which a record belongs to a station, by the field that refers to them. */
const through = { activity: 'activities', need: 'needs' } as const;

/** The station that a record belongs to, through its activity or need if it has no station itself. */
async function stationOf(
  path: string,
  record: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string | null> {
  const field = (Object.keys(through) as (keyof typeof through)[]).find((one) => path === `${one}.station`);
  if (field === undefined) return idOf(record[path]);
  const id = idOf(record[field]);
  if (!id) return null;
  const owner = await req.payload.findByID({
    collection: through[field],
    id,
    depth: 0,
    req,
    disableErrors: true,
    overrideAccess: true,
  });
  return idOf(owner?.station);
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
