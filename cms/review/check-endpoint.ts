import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { findReviewCase } from './find-review-case.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { checkRecord } from '#cms/gate/check-record.ts';

/**
 * `POST /api/activities/:id/check`: what the gate finds in the newest version. Only for users who may change
 * or review the activity, because findings reveal names in private records. Fields in the body replace the
 * stored ones, so that a text can be checked before it is saved.
 */
export const checkEndpoint: Endpoint = {
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    if (!activeUser(req)) throw new Refusal('请先登录，再检查。', 401);
    await addDataAndFileToRequest(req);
    const { activity, taker } = await findReviewCase(req, String(req.routeParams?.id));
    if (taker === 'clock' || !taker.mayEdit) throw new Refusal('您不能修改这条活动，也就不能替它检查。', 403);
    const typed = recordOf(req.data);
    const whole = (group: 'story' | 'ledger') => ({
      ...recordOf(activity[group]),
      ...recordOf(typed[group]),
    });
    return Response.json({
      findings: await checkRecord(req, 'activities', {
        ...activity,
        ...typed,
        story: whole('story'),
        ledger: whole('ledger'),
      }),
    });
  },
};
