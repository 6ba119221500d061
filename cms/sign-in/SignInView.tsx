import type { AdminViewServerProps } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { idsOf } from '#cms/access/id-of.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import { SignSheet } from './form/SignSheet.tsx';
import './form/sign-in.css';

const oneDay = 86_400_000;

/** 签到录入: one screen on which a sheet is typed in and the phones' sign-ins are confirmed. */
export async function SignInView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const user = activeUser(req);
  const reach = reachOf(req, 'participations', 'create');
  if (user === null || reach === null) {
    return (
      <AdminPage view={view}>
        <p className="sign-in-refused">您的角色不登记签到。需要登记，请联系管理员。</p>
      </AdminPage>
    );
  }
  const now = new Date().getTime();
  const own = reach === 'all' ? [] : [{ station: { in: idsOf(user.stations) } }];
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: {
      and: [
        { state: { not_equals: 'cancelled' } },
        { startsAt: { greater_than: new Date(now - 60 * oneDay).toISOString() } },
        { startsAt: { less_than: new Date(now + 7 * oneDay).toISOString() } },
        ...own,
      ],
    },
    select: { title: true, startsAt: true },
    sort: '-startsAt',
    limit: 200,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const asked = view.searchParams?.activity;
  const activities = docs.map(({ id, title, startsAt }) => ({ id, title, day: shanghaiDay(startsAt) }));
  return (
    <AdminPage view={view}>
      <SignSheet
        activities={activities}
        asked={typeof asked === 'string' ? asked : ''}
        owner={user.id}
        admin={req.payload.config.routes.admin}
      />
    </AdminPage>
  );
}
