import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { listPath } from '../list-path.ts';
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
    hint: '物品交给本人后，把状态改为“已领取”。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, slipNumber, createdAt }) => ({
      label: slipNumber ?? '还没有编号',
      detail: `${shanghaiDay(createdAt)} 登记`,
      path: `/collections/redemptions/${id}`,
    })),
    path: listPath('redemptions', [[['state', 'equals', 'reserved']]], 'createdAt'),
  };
};
