import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { checkRecord } from '#cms/gate/check-record.ts';
import { GateRefusal } from '#cms/gate/gate-refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import type { Activity } from '#cms/payload-types.ts';
import { checkPublishable } from './check-publishable.ts';
import { findReviewCase } from './find-review-case.ts';
import { levelOf } from './level-of.ts';
import { reviewStates, type ReviewState } from './review-states.ts';
import { reviewTransitions, type ReviewAction } from './review-transitions.ts';
import { stateAfter } from './state-after.ts';
import { stepFault } from './step-fault.ts';

/** A step that a user or the clock wants to take with an activity. */
export interface Step {
  req: PayloadRequest;
  id: string;
  action: ReviewAction;
  remark?: string;
  /** `updatedAt` of the version that the user saw. If it is no longer the newest, the step is refused. */
  seen?: string | undefined;
  isClock?: boolean;
  now?: Date;
}

const zone = 'Asia/Shanghai' as const;
const stale = '这条记录刚被别人处理过，请刷新页面，看过最新内容再操作。';

/**
 * Takes one step of the review: checks it against the table, records its user, time and remark, and changes
 * the state. This is the only way to publish an activity or to take it down. Throws a Refusal that gives the
 * reason.
 */
export async function takeStep(step: Step): Promise<{ state: ReviewState }> {
  const { req, id, action, remark = '', isClock = false, now = new Date() } = step;
  const before = await findReviewCase(req, id, { isClock });
  const { activity, state } = before;
  if (step.seen !== undefined && step.seen !== activity.updatedAt) throw new Refusal(stale, 409);
  const fault = stepFault({ ...before, action, remark });
  if (fault !== null) throw new Refusal(fault, 403);

  const to = stateAfter(action, state, { levels: before.levels, publishAt: activity.publishAt ?? null, now });
  if (action === 'submit' || to === 'published') {
    await checkPublishable({ req, activity, to, now });
    const findings = await checkRecord(req, 'activities', activity);
    if (findings.some(({ severity }) => severity === 'block')) throw new GateRefusal(findings);
  }

  const person = isClock ? null : activeUser(req);
  const name = person?.name ?? '系统';
  const noted = {
    action,
    from: state,
    to,
    user: person?.id ?? null,
    name,
    at: now.toISOString(),
    at_tz: zone,
    remark: remark.trim(),
  };
  return asOneTransaction(req, async () => {
    // The first write takes the write lock: no other step can come between it and the check of the newest
    // version.
    await req.payload.create({
      collection: 'reviewSteps',
      data: { ...noted, activity: id, title: activity.title },
      overrideAccess: true,
      req,
    });
    const { activity: newest } = await findReviewCase(req, id, { isClock });
    if (newest.updatedAt !== activity.updatedAt) throw new Refusal(stale, 409);

    req.context.isReviewStep = true;
    await move({ ...step, remark, now }, activity, to, name);
    await noteEvent(req, {
      action: 'review',
      collection: 'activities',
      record: id,
      title: activity.title,
      detail: `${reviewTransitions[action].label}：${reviewStates[state]} → ${reviewStates[to]}`,
    });
    return { state: to };
  });
}

/**
 * Writes the step into the activity: into the live version if the step publishes, otherwise into a draft
 * beside it.
 */
async function move(
  { req, id, action, remark = '', now = new Date() }: Step,
  activity: Activity,
  to: ReviewState,
  name: string,
): Promise<void> {
  const passed = (activity.reviewers ?? []).map(({ id: _, ...reviewer }) => reviewer);
  const user = activeUser(req)?.id ?? null;
  const approval = {
    level: levelOf(activity.reviewState),
    name,
    user,
    at: now.toISOString(),
    at_tz: zone,
    remark: remark.trim(),
  };
  const common = { collection: 'activities', id, depth: 0, overrideAccess: true, req } as const;
  if (action === 'takeDown' || action === 'expire') {
    // Payload's own unpublishing: missing fields in the newest version do not keep the live one on the site.
    await req.payload.update({
      ...common,
      data: { _status: 'draft', reviewState: to },
      unpublishAllLocales: true,
    });
    return;
  }
  const reviewers = bylineAfter(action, to, passed, approval);
  const returnReason = action === 'return' ? remark.trim() : null;
  const isPublished = to === 'published';
  await req.payload.update({
    ...common,
    data: { _status: isPublished ? 'published' : 'draft', reviewState: to, reviewers, returnReason },
    draft: !isPublished,
  });
}

/** The by-line after a step. In an emergency it names only the administrator, in place of the levels. */
function bylineAfter<T extends { level: number }>(
  action: ReviewAction,
  to: ReviewState,
  passed: readonly T[],
  approval: T,
): T[] {
  if (action === 'emergency') return [{ ...approval, level: 0 }];
  if (action === 'approve') return [...passed, approval];
  return to === 'draft' || to === 'first' ? [] : [...passed];
}
