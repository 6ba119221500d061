import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { firstOf } from '../first-of.ts';
import { listPath } from '../list-path.ts';
import type { FindTask } from '../task.ts';

/**
 * Stations whose newest version is a draft: changes by clerks wait for an editor if the setting requires one.
 */
export const stationsToPublish: FindTask = async ({ req }) => {
  if (!hasRole(req, 'administrator', 'editor')) return null;
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'stations',
    where: { _status: { equals: 'draft' } },
    sort: 'updatedAt',
    draft: true,
  });
  if (totalDocs === 0) return null;
  return {
    key: 'stations-to-publish',
    title: '站点资料等您发布',
    hint: '核对改动，点“发布修改”，网站上才会更新。',
    kind: 'waiting',
    count: totalDocs,
    items: docs.map(({ id, shortName, updatedAt }) => ({
      label: shortName,
      detail: `${shanghaiDay(updatedAt)} 改过`,
      path: `/collections/stations/${id}`,
    })),
    path: listPath('stations', [[['_status', 'equals', 'draft']]], 'updatedAt'),
  };
};
