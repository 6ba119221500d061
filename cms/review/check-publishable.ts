import { ValidationError, type PayloadRequest } from 'payload';
import { dryRun } from '#cms/database/dry-run.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Activity } from '#cms/payload-types.ts';
import type { ReviewState } from './review-states.ts';

interface Candidate {
  req: PayloadRequest;
  /** The version to be published. */
  activity: Activity;
  /** State after the step. */
  to: ReviewState;
  now: Date;
}

/**
 * Checks whether a version could be published as it is: before it goes to the reviewers, and again before it
 * goes live. Throws a Refusal that names every field to correct.
 */
export async function checkPublishable({ req, activity, to, now }: Candidate): Promise<void> {
  if (activity.takeDownAt && new Date(activity.takeDownAt) <= now) {
    throw new Refusal('“计划撤下时间”已经过了，请改到以后或清空，再提交。', 400);
  }
  try {
    await dryRun(req.payload, (trial) => {
      Object.assign(trial.context, { isReviewStep: true, skipPublish: true, skipLog: true });
      return req.payload.update({
        collection: 'activities',
        id: activity.id,
        data: { _status: 'published', reviewState: to },
        depth: 0,
        overrideAccess: true,
        req: trial,
      });
    });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const faults = error.data.errors.map(({ label, path, message }) => {
      const name = typeof label === 'string' && label !== '' ? label : path;
      return `“${name.split(' > ').at(-1) ?? name}”${message}`;
    });
    throw new Refusal(`还不能提交，请先补好：${faults.join('；')}`, 400);
  }
}
