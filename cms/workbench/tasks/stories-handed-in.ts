import { reviewStates } from '#cms/review/review-states.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import { listPath } from '../list-path.ts';
import type { FindTask } from '../task.ts';

const inReview = ['first', 'second', 'third', 'scheduled'] as const;

/** Texts of the user that are in review, each with its state. */
export const storiesHandedIn: FindTask = async ({ req, user }) => {
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'activities',
    where: { and: [{ reviewState: { in: [...inReview] } }, { writtenBy: { in: [user.id] } }] },
    sort: '-updatedAt',
    draft: true,
  });
  if (totalDocs === 0) return null;
  return {
    key: 'stories-handed-in',
    title: '我交上去的',
    hint: '正在审核，通过后自动上网站。',
    kind: 'sent',
    count: totalDocs,
    items: docs.map(({ id, title, reviewState, updatedAt }) => ({
      label: title,
      detail: `${reviewStates[reviewState]}（${shanghaiDay(updatedAt)}）`,
      path: `/collections/activities/${id}`,
    })),
    path: listPath(
      'activities',
      [
        [
          ['reviewState', 'in', inReview.join(',')],
          ['writtenBy', 'in', user.id],
        ],
      ],
      '-updatedAt',
    ),
  };
};
