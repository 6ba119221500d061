import type { AdminViewServerProps } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idOf } from '#cms/access/id-of.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import { deskStations } from '#cms/workbench/desk-stations.ts';
import { Rows } from './Rows.tsx';
import '../form/board.css';
import './rows.css';

/** 登记会议需求: a paper sheet typed in line by line on one screen. */
export async function RowsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const user = activeUser(req);
  if (user === null || !hasRole(req, 'administrator', 'editor', 'clerk')) {
    return (
      <AdminPage view={view}>
        <p className="board-refused">您的角色不登记群众需求。需要登记，请联系管理员。</p>
      </AdminPage>
    );
  }
  const [stations, villages] = await Promise.all([
    deskStations({ req, user, now: new Date() }),
    req.payload.find({
      collection: 'villages',
      sort: 'name',
      pagination: false,
      depth: 0,
      select: { name: true },
      overrideAccess: false,
      req,
    }),
  ]);
  return (
    <AdminPage view={view}>
      <Rows
        owner={user.id}
        admin={req.payload.config.routes.admin}
        today={shanghaiDay(new Date())}
        stations={stations.map(({ id, shortName, village }) => ({
          id,
          name: shortName,
          village: idOf(village) ?? '',
        }))}
        villages={villages.docs.map(({ id, name }) => ({ id, name }))}
      />
    </AdminPage>
  );
}
