import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Activity } from '#cms/payload-types.ts';

/**
 * The activity whose sheet a user may see and fill in: of the own stations, or any for editors. Refuses
 * everybody else.
 */
export async function signedActivity(req: PayloadRequest, id: unknown): Promise<Activity> {
  const reach = reachOf(req, 'participations', 'create');
  if (reach === null) throw new Refusal('您的角色不登记签到。需要登记，请联系管理员。', 403);
  const activity =
    typeof id === 'string' && id !== ''
      ? await req.payload.findByID({
          collection: 'activities',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
          req,
        })
      : null;
  if (!activity) throw new Refusal('没有这场活动，可能已经删除。请从活动列表重新打开。', 404);
  const isOwn = idsOf(activeUser(req)?.stations).includes(idOf(activity.station) ?? '');
  if (reach !== 'all' && !isOwn)
    throw new Refusal('这场活动不是您站点的，签到由它的站点登记。弄错了，请联系管理员。', 403);
  return activity;
}
