import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { activeUser } from '../access/active-user.ts';
import { Refusal } from '../errors/refusal.ts';
import { recordOf } from '../rules/record-of.ts';
import { checkRecord } from './check-record.ts';

/**
 * `POST /api/activities/:id/check`: what the gate finds in the newest version, for those who may read it; fields in the body
 * take the place of the stored ones, so that a text can be looked at before it is saved.
 */
export const checkEndpoint: Endpoint = {
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    if (!activeUser(req)) throw new Refusal('请先登录，再检查。', 401);
    await addDataAndFileToRequest(req);
    const activity = await req.payload.findByID({
      collection: 'activities',
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    });
    if (!activity) throw new Refusal('没有找到这条活动，可能已被删除。', 404);
    const typed = recordOf(req.data);
    const story = { ...recordOf(activity.story), ...recordOf(typed['story']) };
    return Response.json({
      findings: await checkRecord(req, 'activities', { ...activity, ...typed, story }),
    });
  },
};
