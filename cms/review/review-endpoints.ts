import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { GateRefusal } from '#cms/gate/gate-refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { findReviewCase } from './find-review-case.ts';
import { possibleActions } from './possible-actions.ts';
import { reviewStates } from './review-states.ts';
import { reviewTransitions, type ReviewAction } from './review-transitions.ts';
import { takeStep } from './take-step.ts';

const isAction = (value: unknown): value is ReviewAction =>
  typeof value === 'string' && Object.hasOwn(reviewTransitions, value);

/** Maximum length of a remark, in characters. */
const longestRemark = 1_000;

/**
 * `GET /api/activities/:id/review`: the state of the text, the steps that the user can take, and the steps so
 * far. `POST /api/activities/:id/review` with `{ action, remark, seen }`: takes a step.
 */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => {
      const id = String(req.routeParams?.id);
      const found = await findReviewCase(req, id);
      const mayEdit = found.taker !== 'clock' && found.taker.mayEdit;
      // Remarks are visible to reviewers and to users who may edit the text.
      const { docs } = await req.payload.find({
        collection: 'reviewSteps',
        where: { activity: { equals: id } },
        sort: '-at',
        limit: 50,
        depth: 0,
        overrideAccess: mayEdit,
        req,
        disableErrors: true,
      });
      return Response.json({
        state: found.state,
        stateName: reviewStates[found.state],
        isLive: found.isLive,
        levels: found.levels,
        seen: found.activity.updatedAt,
        returnReason: found.activity.returnReason ?? '',
        mayEdit,
        actions: possibleActions(found).map((action) => ({ action, ...reviewTransitions[action] })),
        steps: docs.map(({ id: key, action, to, name, at, remark }) => ({
          key,
          action: reviewTransitions[action].label,
          to: reviewStates[to],
          name,
          at,
          remark: remark ?? '',
        })),
      });
    },
  },
  {
    path: '/:id/review',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const { action, remark, seen } = recordOf(req.data);
      if (!isAction(action)) throw new Refusal('不知道要做哪一步。请刷新页面再试。', 400);
      const text = typeof remark === 'string' ? remark : '';
      if (text.length > longestRemark) throw new Refusal(`意见最多写 ${longestRemark} 个字。`, 400);
      try {
        const { state } = await takeStep({
          req,
          id: String(req.routeParams?.id),
          action,
          remark: text,
          seen: typeof seen === 'string' ? seen : undefined,
        });
        return Response.json({ state, stateName: reviewStates[state] });
      } catch (error) {
        if (error instanceof GateRefusal) return error.toResponse();
        throw error;
      }
    },
  },
];
