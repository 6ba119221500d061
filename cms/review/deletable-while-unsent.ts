import type { Access } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf } from '#cms/access/id-of.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { newestAndRow } from './newest-and-row.ts';

/**
 * The delete rule of `role-table.ts`. A user with the `unsent` grant may delete a draft of the own stations
 * if no review step was taken on it. Anything that others have read or that was live stays.
 */
export const deletableWhileUnsent: Access = async ({ req, id }) => {
  const reach = reachOf(req, 'activities', 'delete');
  if (reach !== 'unsent' || id === undefined) return reach === 'all';
  // Checked in the newest version: the row lacks the station and the state of later drafts.
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
