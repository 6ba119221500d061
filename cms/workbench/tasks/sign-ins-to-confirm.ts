import { idOf } from '#cms/access/id-of.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import { itemsListed, type FindTask } from '../task.ts';

/** Activities at which somebody signed in with a phone and nobody has looked at it. */
export const signInsToConfirm: FindTask = async (desk) => {
  const { req } = desk;
  if (!hasRole(req, 'administrator', 'editor', 'clerk')) return null;
  const common = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const { docs } = await req.payload.find({
    ...common,
    collection: 'signIns',
    where: { state: { equals: 'waiting' } },
    select: { activity: true },
  });
  const waiting = Map.groupBy(docs, ({ activity }) => idOf(activity) ?? '');
  if (waiting.size === 0) return null;
  const { docs: activities } = await req.payload.find({
    ...common,
    collection: 'activities',
    where: {
      and: [
        { id: { in: [...waiting.keys()] } },
        { station: { in: (await deskStations(desk)).map(({ id }) => id) } },
      ],
    },
    select: { title: true, startsAt: true },
    sort: 'startsAt',
  });
  if (activities.length === 0) return null;
  return {
    key: 'sign-ins-to-confirm',
    title: '扫码签到，待核对',
    hint: '看到本人在场的，在“签到录入”里按“是本人”再保存；没来的按“不算”。30 天没核对的会删除。',
    kind: 'waiting',
    count: activities.length,
    items: activities.slice(0, itemsListed).map(({ id, title, startsAt }) => ({
      label: title,
      detail: `${shanghaiDay(startsAt)}，${waiting.get(id)?.length ?? 0} 人`,
      path: `/sign-in?activity=${id}`,
    })),
    path: null,
  };
};
