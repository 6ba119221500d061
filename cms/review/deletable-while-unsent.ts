import type { Access } from 'payload';
import { activeUser } from '../access/active-user.ts';
import { idOf } from '../access/id-of.ts';
import { reachOf } from '../access/reach-of.ts';

/**
 * The delete rule of `role-table.ts`. Who may delete only what was never handed in throws away a draft of their own stations
 * that no review step was taken on; what others have read, or was live, stays.
 */
export const deletableWhileUnsent: Access = async ({ req, id: asked }) => {
  const reach = reachOf(req, 'activities', 'delete');
  const user = activeUser(req);
  if (reach !== 'unsent' || !user) return reach === 'all';
  if (asked === undefined) return false;
  const id = String(asked);
  const common = {
    collection: 'activities',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  } as const;
  // The row itself knows neither the newest station nor the newest state of a draft.
  const newest = await req.payload.findByID({ ...common, draft: true });
  const row = await req.payload.findByID(common);
  const isDraft = [newest, row].every((doc) => doc?._status === 'draft') && newest?.reviewState === 'draft';
  const isOwn = (user.stations ?? []).map(idOf).includes(idOf(newest?.station));
  if (!isDraft || !isOwn || idOf(newest?.station) === null) return false;
  const steps = await req.payload.count({
    collection: 'reviewSteps',
    where: { activity: { equals: id } },
    overrideAccess: true,
    req,
  });
  return steps.totalDocs === 0;
};
