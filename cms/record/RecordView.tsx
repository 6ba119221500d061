import type { AdminViewServerProps } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idOf } from '#cms/access/id-of.ts';
import { populationOf } from '#cms/gate/population-of.ts';
import { usualDay } from '#cms/records/activities/usual-day.ts';
import { deskStations } from '#cms/workbench/desk-stations.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { RecordOptions } from './record-options.ts';
import './record.css';

/** 记活动: one screen where a clerk records an activity in a minute, from a phone. */
export async function RecordView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload } = req;
  const user = activeUser(req);
  const now = new Date();
  if (user === null || !hasRole(req, 'administrator', 'editor', 'clerk')) {
    return refused(view, '您的角色不登记活动。需要登记，请联系管理员。');
  }
  const all = { limit: 500, depth: 0, overrideAccess: false, req } as const;
  const [stations, { docs: projects }, { docs: categories }, { docs: teams }, { docs: villages }] =
    await Promise.all([
      deskStations({ req, user, now }),
      payload.find({
        ...all,
        collection: 'projects',
        where: { _status: { equals: 'published' } },
        sort: 'name',
      }),
      payload.find({ ...all, collection: 'categories', sort: 'order' }),
      payload.find({
        ...all,
        collection: 'teams',
        where: { _status: { equals: 'published' } },
        sort: 'name',
      }),
      payload.find({ ...all, collection: 'villages' }),
    ]);
  if (stations.length === 0) {
    return refused(view, '您的账号还没有负责的站点。请联系管理员，在账号里选择“负责的站点”。');
  }
  const asked = view.searchParams?.station;
  const options: RecordOptions = {
    stations: stations.map(({ id, shortName, village }) => ({
      id,
      name: shortName,
      population: populationOf(idOf(village), villages),
    })),
    projects: projects.map(({ id, name, category, teams: own }) => ({
      id,
      name,
      category: idOf(category),
      teams: (own ?? []).map(idOf).filter((team) => team !== null),
    })),
    categories: categories.map(({ id, name }) => ({ id, name })),
    teams: teams.map(({ id, name, station }) => ({ id, name, station: idOf(station) })),
    station:
      stations.find(({ id }) => id === asked)?.id ?? (stations.length === 1 ? (stations[0]?.id ?? '') : ''),
    day: usualDay(now),
    owner: user.id,
    author: user.name,
    admin: payload.config.routes.admin,
  };
  return (
    <AdminPage view={view}>
      <RecordForm options={options} />
    </AdminPage>
  );
}

const refused = (view: AdminViewServerProps, why: string) => (
  <AdminPage view={view}>
    <p className="record-refused">{why}</p>
  </AdminPage>
);
