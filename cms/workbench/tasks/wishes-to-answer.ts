import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import { listPath } from '../list-path.ts';
import type { FindTask } from '../task.ts';

/** Needs whose last message is from the person who asked. */
export const wishesToAnswer: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'editor', 'clerk')) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'needs',
    where: { awaitsAnswer: { equals: true } },
    sort: 'updatedAt',
  });
  if (totalDocs === 0) return null;
  return {
    key: 'wishes-to-answer',
    title: '提出人留了言',
    hint: '在“办理”一页的对话里回一句，对方凭查询码看到。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, title, updatedAt }) => ({
      label: title,
      detail: `${shanghaiDay(updatedAt)} 留言`,
      path: `/collections/needs/${id}`,
    })),
    path: listPath('needs', [[['awaitsAnswer', 'equals', 'true']]], 'updatedAt'),
  };
};
