import { idOf } from '#cms/access/id-of.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { reviewLevels } from '#cms/review/review-levels.ts';
import { reviewStates } from '#cms/review/review-states.ts';
import { itemsListed, type FindTask } from '../task.ts';

/** Texts that wait for the user's level of review, except those that the user wrote. */
export const storiesToReview: FindTask = async ({ req, user }) => {
  const levels = reviewLevels.filter((level) => hasRole(req, level));
  if (levels.length === 0) return null;
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { reviewState: { in: levels } },
    select: { title: true, reviewState: true, reviewers: true, writtenBy: true, updatedAt: true },
    sort: 'updatedAt',
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  // Users may not approve their own text, nor one text on two levels. Filtered here because databases
  // interpret “none of several” differently.
  const mine = docs.filter(({ writtenBy, reviewers }) => {
    const concerned = [...(writtenBy ?? []), ...(reviewers ?? []).map((reviewer) => reviewer.user)];
    return !concerned.map(idOf).includes(user.id);
  });
  if (mine.length === 0) return null;
  return {
    key: 'stories-to-review',
    title: '等我审核的',
    hint: '看过内容和照片，再点“通过”；要改的写明原因退回。',
    kind: 'waiting',
    count: mine.length,
    items: mine.slice(0, itemsListed).map(({ id, title, reviewState, updatedAt }) => ({
      label: title,
      detail: `${reviewStates[reviewState]}，${shanghaiDay(updatedAt)} 提交`,
      // The list also holds the texts that were left out above.
      path: `/collections/activities/${id}`,
    })),
    // The list also holds the texts that were left out above.
    path: `/collections/activities?where[or][0][and][0][reviewState][in]=${levels.join(',')}`,
  };
};
