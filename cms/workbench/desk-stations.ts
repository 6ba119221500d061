import { idOf } from '#cms/access/id-of.ts';
import { hasRole } from '#cms/access/has-role.ts';
import type { Station } from '#cms/payload-types.ts';
import type { Desk } from './task.ts';

/**
 * Stations that the user looks after: every published one for administrators and editors, their own published
 * ones for clerks, none for others.
 */
export async function deskStations({ req, user }: Desk): Promise<Station[]> {
  const isTown = hasRole(req, 'administrator', 'editor');
  const own = (user.stations ?? []).map(idOf).filter((id) => id !== null);
  if (!isTown && (!hasRole(req, 'clerk') || own.length === 0)) return [];
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { and: [{ _status: { equals: 'published' } }, ...(isTown ? [] : [{ id: { in: own } }])] },
    sort: 'name',
    limit: 500,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs;
}
