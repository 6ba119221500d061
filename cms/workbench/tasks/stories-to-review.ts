import { hasRole } from '../../access/has-role.ts';
import { shanghaiDay } from '../../dates/shanghai-day.ts';
import { reviewLevels } from '../../review/review-levels.ts';
import { reviewStates } from '../../review/review-states.ts';
import { firstOf } from '../first-of.ts';
import type { FindTask } from '../task.ts';

/** Texts that wait for this person's level of review; those that they wrote themselves are left to others. */
export const storiesToReview: FindTask = async ({ req, user }) => {
  const levels = reviewLevels.filter((level) => hasRole(req, level));
  if (levels.length === 0) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'activities',
    where: {
      and: [
        { reviewState: { in: levels } },
        { writtenBy: { not_in: [user.id] } },
        // Nobody passes one text on two levels.
        { 'reviewers.user': { not_equals: user.id } },
      ],
    },
    sort: 'updatedAt',
    draft: true,
  });
  if (totalDocs === 0) return null;
  return {
    key: 'stories-to-review',
    title: '等我审核的',
    hint: '看过内容和照片，再点“通过”；要改的写明原因退回。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, title, reviewState, updatedAt }) => ({
      label: title,
      detail: `${reviewStates[reviewState]}，${shanghaiDay(updatedAt)} 提交`,
      path: `/collections/activities/${id}`,
    })),
    path: `/collections/activities?where[or][0][and][0][reviewState][in]=${levels.join(',')}`,
  };
};
