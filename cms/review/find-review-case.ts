import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf } from '#cms/access/id-of.ts';
import { ownership } from '#cms/access/ownership.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Activity } from '#cms/payload-types.ts';
import { newestAndRow } from './newest-and-row.ts';
import type { StepCase } from './step-fault.ts';

/** An activity with the data that the review needs. */
export interface ReviewCase extends Omit<StepCase, 'action' | 'remark'> {
  /** The newest version, draft or not. */
  activity: Activity;
}

/** Whether the user may change this activity, apart from the review. */
function mayEdit(req: PayloadRequest, activity: Activity): boolean {
  const reach = reachOf(req, 'activities', 'update');
  if (reach !== 'own') return reach === 'all';
  const own = (activeUser(req)?.stations ?? []).map(idOf);
  return ownership.activities !== undefined && own.includes(idOf(activity.station));
}

/**
 * Reads the data that a review step is checked against, for the user of the request or for the clock. Throws
 * a Refusal if the activity does not exist or the user may not read activities.
 */
export async function findReviewCase(
  req: PayloadRequest,
  id: string,
  { isClock = false } = {},
): Promise<ReviewCase> {
  const user = activeUser(req);
  if (!isClock && (user === null || reachOf(req, 'activities', 'read') === null)) {
    throw new Refusal('请先登录，再审核。', 401);
  }
  const { newest, row } = await newestAndRow(req, id);
  const readable = isClock
    ? newest
    : await req.payload.findByID({
        collection: 'activities',
        id,
        depth: 0,
        draft: true,
        overrideAccess: false,
        disableErrors: true,
        req,
      });
  // For an activity of another station a clerk gets the public version, not the newer draft.
  const activity = readable?.updatedAt === newest?.updatedAt ? newest : row;
  if (!readable || !activity) throw new Refusal('没有找到这条活动，可能已被删除。', 404);
  const settings = await req.payload.findGlobal({
    slug: 'reviewSettings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return {
    activity,
    state: activity.reviewState,
    taker:
      isClock || user === null
        ? 'clock'
        : { id: user.id, roles: user.roles, mayEdit: mayEdit(req, activity) },
    levels: Number(settings.levels),
    writtenBy: (activity.writtenBy ?? []).map(idOf).filter((one) => one !== null),
    passedBy: (activity.reviewers ?? []).map(({ user: one }) => idOf(one)).filter((one) => one !== null),
    isLive: row?._status === 'published',
  };
}
