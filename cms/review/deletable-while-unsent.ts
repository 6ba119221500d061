import type { Access } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf } from '#cms/access/id-of.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { newestAndRow } from './newest-and-row.ts';

/**
 * The delete rule of `role-table.ts`. Who may delete only what was never handed in throws away a draft of their own stations
 * that no review step was taken on; what others have read, or was live, stays.
 */
export const deletableWhileUnsent: Access = async ({ req, id }) => {
  const reach = reachOf(req, 'activities', 'delete');
  if (reach !== 'unsent' || id === undefined) return reach === 'all';
  // By its newest version: the row itself knows neither the station nor the state that a draft was given since.
  const { newest, row } = await newestAndRow(req, String(id));
  if (row?._status !== 'draft' || newest?.reviewState !== 'draft') return false;
  const stations = (activeUser(req)?.stations ?? []).map(idOf);
  if (!stations.includes(idOf(newest.station))) return false;
  const steps = await req.payload.count({
    collection: 'reviewSteps',
    where: { activity: { equals: id } },
    overrideAccess: true,
    req,
  });
  return steps.totalDocs === 0;
};
