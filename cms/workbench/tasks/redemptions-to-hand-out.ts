import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import type { FindTask } from '../task.ts';

/** Rewards that volunteers have reserved but not received yet. */
export const redemptionsToHandOut: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'keeper')) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'redemptions',
    where: { state: { equals: 'reserved' } },
    sort: 'createdAt',
  });
  if (totalDocs === 0) return null;
  return {
    key: 'redemptions-to-hand-out',
    title: '等着领取的兑换',
    hint: '物品交给本人后，在积分柜台的“待领取”里按“发放”。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ slipNumber, createdAt }) => ({
      label: slipNumber ?? '还没有编号',
      detail: `${shanghaiDay(createdAt)} 登记`,
      path: '/counter?tab=waiting',
    })),
    path: '/counter?tab=waiting',
  };
};
