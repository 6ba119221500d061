import { hasRole } from '#cms/access/has-role.ts';
import type { FindTask } from '../task.ts';

/** The last release, if it failed: changes saved since then are not on the site. */
export const failedRelease: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'editor')) return null;
  const { docs } = await req.payload.find({
    collection: 'releases',
    sort: '-requestedAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const last = docs[0];
  if (last?.state !== 'failed') return null;
  return {
    key: 'failed-release',
    title: '最近一次发布没有成功',
    hint: '正式网站保持原样，之后的改动还没有上线。改好下面的记录并保存，就会重新发布。',
    kind: 'waiting',
    count: 1,
    items: [
      {
        label: last.error?.split('\n')[0]?.slice(0, 120) ?? '原因见发布记录',
        detail: '查看原因',
        path: `/collections/releases/${last.id}`,
      },
    ],
    path: null,
  };
};
