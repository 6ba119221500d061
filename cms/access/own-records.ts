import type { Where } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { idOf } from './id-of.ts';
import { ownership } from './ownership.ts';
import type { Area } from './role-table.ts';

/** The query that matches the user's own records of a collection; false if the collection has no owner. */
export function ownRecords(user: User, area: Area): Where | false {
  const owner = ownership[area];
  if (!owner) return false;
  if (owner.by === 'user') return { [owner.path]: { equals: user.id } };
  const stations = (user.stations ?? []).map(idOf).filter((id) => id !== null);
  return stations.length > 0 ? { [owner.path]: { in: stations } } : false;
}
