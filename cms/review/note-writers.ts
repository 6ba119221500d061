import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { isReviewState } from './is-review-state.ts';
import { reviewStates } from './review-states.ts';

const idsOf = (value: unknown) => (Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : []);

/**
 * Protects the review at every save by a user. A text in review cannot be changed, a save never publishes,
 * and the user is noted as a writer. A change of a published text starts a new round. The review's own steps
 * and code without a user (the sample town) are not checked.
 */
export const noteWriters: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, context }) => {
  if (context.isReviewStep === true || !req.user) return data;
  const isRestoring = context.isRestoringVersion === true;
  if (data._status === 'published' && !isRestoring) {
    throw new Refusal('保存不能直接发布。请先存为草稿，再点“提交审核”，审核通过后自动发布。', 403);
  }
  const former: unknown = operation === 'update' ? originalDoc?.reviewState : null;
  const state = isReviewState(former) ? former : 'draft';
  if (state !== 'draft' && state !== 'published') {
    throw new Refusal(`这一稿“${reviewStates[state]}”，审核期间不能修改。要修改，请先撤回或退回。`, 409);
  }
  const isNewRound = operation === 'create' || state === 'published';
  const earlier = isNewRound ? [] : idsOf(originalDoc?.writtenBy);
  const restored = isRestoring ? idsOf(data.writtenBy) : [];
  return {
    ...data,
    _status: 'draft',
    reviewState: 'draft',
    reviewers: [],
    returnReason: isNewRound ? null : (originalDoc?.returnReason ?? null),
    writtenBy: [...new Set([...earlier, ...restored, req.user.id])],
  };
};
