import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import { listPath } from '../list-path.ts';
import type { FindTask } from '../task.ts';

/** Texts of the user that a reviewer returned, each with the reason. */
export const storiesSentBack: FindTask = async ({ req, user }) => {
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'activities',
    where: {
      and: [
        { reviewState: { equals: 'draft' } },
        { returnReason: { exists: true } },
        { returnReason: { not_equals: '' } },
        { writtenBy: { in: [user.id] } },
      ],
    },
    sort: '-updatedAt',
    draft: true,
  });
  if (totalDocs === 0) return null;
  return {
    key: 'stories-sent-back',
    title: '退回给我修改的',
    hint: '按原因改好，再交去审核。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, title, returnReason, updatedAt }) => ({
      label: title,
      detail: `${returnReason ?? ''}（${shanghaiDay(updatedAt)}）`,
      path: `/collections/activities/${id}`,
    })),
    path: listPath(
      'activities',
      [
        [
          ['reviewState', 'equals', 'draft'],
          ['returnReason', 'exists', 'true'],
          ['returnReason', 'not_equals', ''],
          ['writtenBy', 'in', user.id],
        ],
      ],
      '-updatedAt',
    ),
  };
};
