import { hasRole } from '#cms/access/has-role.ts';
import { claimStates } from '#cms/records/needs/claim-states.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import { listPath } from '../list-path.ts';
import type { FindTask } from '../task.ts';

/** Claims of micro-wishes that wait to be confirmed, or whose claimants have not called yet. */
export const claimsToConfirm: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'editor', 'clerk')) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'wishClaims',
    where: { state: { in: ['offered', 'confirmed'] } },
    sort: 'at',
  });
  if (totalDocs === 0) return null;
  return {
    key: 'claims-to-confirm',
    title: '微心愿有人认领',
    hint: '先打电话核实，再确认。确认以后过期没有联系的，会自动放开。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, wishTitle, state, at, contactBy }) => ({
      label: wishTitle ?? '微心愿',
      detail: contactBy
        ? `${claimStates[state]}，最晚 ${shanghaiDay(contactBy)} 联系`
        : `${claimStates[state]}，${shanghaiDay(at)} 认领`,
      path: `/collections/wishClaims/${id}`,
    })),
    path: listPath('wishClaims', [[['state', 'in', 'offered,confirmed']]], 'at'),
  };
};
