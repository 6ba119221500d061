import { hasRole } from '#cms/access/has-role.ts';
import { idsOf } from '#cms/access/id-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { FindTask } from '../task.ts';

/** Needs that were given to the user's own teams and that no one has taken yet. */
export const ordersToTake: FindTask = async ({ req, user }) => {
  if (!hasRole(req, 'leader')) return null;
  const { docs, totalDocs } = await req.payload.find({
    collection: 'needs',
    where: {
      and: [
        { team: { in: idsOf(user.teams) } },
        { state: { equals: 'dispatched' } },
        { mergedInto: { exists: false } },
      ],
    },
    sort: 'dispatchedOn',
    limit: 20,
    depth: 0,
    select: { title: true, dispatchedOn: true },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) return null;
  return {
    key: 'orders-to-take',
    title: '派给我们队的单',
    hint: '在看板上接单；办不了的退单，写一句原因，镇里另派。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ title, dispatchedOn }) => ({
      label: title,
      detail: dispatchedOn ? `${shanghaiDay(dispatchedOn)} 派单` : '已派单',
      path: '/board',
    })),
    path: '/board',
  };
};
