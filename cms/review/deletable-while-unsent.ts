import type { Access } from 'payload';
import { activeUser } from '../access/active-user.ts';
import { ownRecords } from '../access/own-records.ts';
import { reachOf } from '../access/reach-of.ts';

/**
 * The delete rule of `role-table.ts`. Who may delete only what was never handed in throws away a draft of their own stations
 * that no review step was taken on; what others have read, or was live, stays.
 */
export const deletableWhileUnsent: Access = async ({ req, id }) => {
  const reach = reachOf(req, 'activities', 'delete');
  const user = activeUser(req);
  if (reach !== 'unsent' || !user) return reach === 'all';
  if (id === undefined) return false;
  const steps = await req.payload.count({
    collection: 'reviewSteps',
    where: { activity: { equals: id } },
    overrideAccess: true,
    req,
  });
  if (steps.totalDocs > 0) return false;
  const own = ownRecords(user, 'activities');
  return own && { and: [own, { reviewState: { equals: 'draft' } }, { _status: { equals: 'draft' } }] };
};
