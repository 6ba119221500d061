import type { AdminViewServerProps } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import { readRules } from '#cms/points/read-rules.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { Counter } from './form/Counter.tsx';
import './form/counter.css';

/** 积分柜台: redeem, hand out, give back, count, give points: one screen at the counter, on a phone too. */
export async function CounterView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const user = activeUser(req);
  if (user === null || reachOf(req, 'redemptions', 'create') !== 'all') {
    return (
      <AdminPage view={view}>
        <p className="counter-refused">积分柜台由积分管理员办理。需要办理，请联系管理员给您这个角色。</p>
      </AdminPage>
    );
  }
  const today = shanghaiDay(new Date());
  const rule = ruleOn(await readRules(req), today);
  const { tab } = view.searchParams ?? {};
  return (
    <AdminPage view={view}>
      <Counter
        tab={typeof tab === 'string' ? tab : ''}
        today={today}
        admin={req.payload.config.routes.admin}
        items={(rule?.items ?? []).map(({ key, name, points, per }) => ({ key, name, points, per }))}
      />
    </AdminPage>
  );
}
