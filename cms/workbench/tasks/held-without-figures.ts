import type { Where } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';
import { idOf } from '#cms/access/id-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import { listPath, type Condition } from '../list-path.ts';
import { firstOf } from '../first-of.ts';
import type { FindTask } from '../task.ts';

/** Activities that have begun and whose figures are not entered. */
export const heldWithoutFigures: FindTask = async (desk) => {
  const { req, now } = desk;
  const stations = await deskStations(desk);
  if (stations.length === 0) return null;
  const common: readonly Condition[] = [
    ...(hasRole(req, 'administrator', 'editor')
      ? []
      : [['station', 'in', stations.map(({ id }) => id).join(',')] as const]),
    ['startsAt', 'less_than', now.toISOString()],
  ];
  // Each branch is a missing figure: not marked as held, not checked, or checked without a number.
  const branches: readonly (readonly Condition[])[] = [
    [...common, ['state', 'equals', 'planned']],
    [...common, ['state', 'equals', 'held'], ['ledger.isCounted', 'not_equals', 'true']],
    [...common, ['state', 'equals', 'held'], ['ledger.volunteerCount', 'exists', 'false']],
  ];
  const where: Where = {
    and: [
      { station: { in: stations.map(({ id }) => id) } },
      { startsAt: { less_than: now.toISOString() } },
      {
        or: [
          { state: { equals: 'planned' } },
          { and: [{ state: { equals: 'held' } }, { 'ledger.isCounted': { not_equals: true } }] },
          { and: [{ state: { equals: 'held' } }, { 'ledger.volunteerCount': { exists: false } }] },
        ],
      },
    ],
  };
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'activities',
    where,
    sort: 'startsAt',
    // Entered figures count even if they are not live yet: the row alone may be older.
    draft: true,
  });
  if (totalDocs === 0) return null;
  const nameOf = new Map(stations.map(({ id, shortName }) => [id, shortName]));
  return {
    key: 'held-without-figures',
    title: '办完了还没登记人数',
    hint: '补上到场人数和服务时长，核对后勾选“台账已核对”，数字才会进入统计。',
    kind: 'late',
    count: totalDocs,
    items: docs.map(({ id, title, startsAt, station }) => ({
      label: title,
      detail: `${shanghaiDay(startsAt)} ${nameOf.get(idOf(station) ?? '') ?? ''}`,
      path: `/collections/activities/${id}`,
    })),
    path: listPath('activities', branches, 'startsAt'),
  };
};
