import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import { listPath } from '../list-path.ts';
import type { FindTask } from '../task.ts';

/**
 * Drafts of the user that are not handed in, from the first save on. Returned texts are a task of their own.
 */
export const storiesNotHandedIn: FindTask = async ({ req, user }) => {
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'activities',
    where: {
      and: [
        { reviewState: { equals: 'draft' } },
        { writtenBy: { in: [user.id] } },
        { or: [{ returnReason: { exists: false } }, { returnReason: { equals: '' } }] },
      ],
    },
    sort: '-updatedAt',
    draft: true,
  });
  if (totalDocs === 0) return null;
  return {
    key: 'stories-not-handed-in',
    title: '写了还没交的',
    hint: '检查一遍，交去审核；不要的删掉。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, title, updatedAt }) => ({
      label: title,
      detail: `${shanghaiDay(updatedAt)} 保存的草稿`,
      path: `/collections/activities/${id}`,
    })),
    path: listPath(
      'activities',
      [
        [
          ['reviewState', 'equals', 'draft'],
          ['returnReason', 'exists', 'false'],
          ['writtenBy', 'in', user.id],
        ],
        [
          ['reviewState', 'equals', 'draft'],
          ['returnReason', 'equals', ''],
          ['writtenBy', 'in', user.id],
        ],
      ],
      '-updatedAt',
    ),
  };
};
