import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import type { FindTask } from '../task.ts';

/** Appeals against entries of points that nobody has answered yet. */
export const appealsToAnswer: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'keeper')) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'pointsAppeals',
    where: { state: { equals: 'open' } },
    sort: 'at',
  });
  if (totalDocs === 0) return null;
  return {
    key: 'appeals-to-answer',
    title: '等着答复的积分申诉',
    hint: '核实后在积分柜台的“公示和异议”里答复；成立的，系统会冲回那一笔。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ at }) => ({
      label: `${shanghaiDay(at)} 提出`,
      detail: '',
      path: '/counter?tab=notices',
    })),
    path: '/counter?tab=notices',
  };
};
