import type { Access } from 'payload';
import { byRole } from '#cms/access/by-role.ts';
import { isReviewState } from './is-review-state.ts';

const mayUpdate = byRole('activities', 'update');

/**
 * The update rule of `role-table.ts`. In addition, a text in review cannot be updated; the form then shows it
 * read-only.
 */
export const editableUnlessInReview: Access = async (args) => {
  const allowed = await mayUpdate(args);
  if (allowed === false || args.id === undefined) return allowed;
  const doc = await args.req.payload.findByID({
    collection: 'activities',
    id: String(args.id),
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req: args.req,
  });
  const state = doc?.reviewState;
  return isReviewState(state) && state !== 'draft' && state !== 'published' ? false : allowed;
};
