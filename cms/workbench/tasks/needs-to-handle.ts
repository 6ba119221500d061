import { needStates } from '#content/schema/need.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import type { FindTask } from '../task.ts';

/** Needs that are not accepted yet, or not dispatched to a team yet. */
export const needsToHandle: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'editor', 'clerk')) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'needs',
    where: { and: [{ state: { in: ['submitted', 'accepted'] } }, { mergedInto: { exists: false } }] },
    sort: 'submittedOn',
  });
  if (totalDocs === 0) return null;
  return {
    key: 'needs-to-handle',
    title: '等着受理和派单的需求',
    hint: '群众在等答复：受理后派给一支队伍，或者写明不予受理的原因。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, title, state, submittedOn }) => ({
      label: title,
      detail: `${needStates[state]}，${shanghaiDay(submittedOn)} 提出`,
      path: `/collections/needs/${id}`,
    })),
    path: '/board',
  };
};
