import Link from 'next/link';
import type { AdminViewServerProps } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf } from '#cms/access/id-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import './workbench.css';

/** Maximum number of activities shown; older ones can be found in the list. */
const shown = 30;

/** 写动态: activities that were held and have no story yet, newest first. */
export async function StoriesToWrite(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload } = req;
  const user = activeUser(req);
  const admin = payload.config.routes.admin;
  const stations = user === null ? [] : await deskStations({ req, user, now: new Date() });
  const { docs, totalDocs } = await payload.find({
    collection: 'activities',
    where: {
      and: [
        { station: { in: stations.map(({ id }) => id) } },
        { state: { equals: 'held' } },
        { or: [{ 'story.body': { equals: '' } }, { 'story.body': { exists: false } }] },
      ],
    },
    sort: '-startsAt',
    limit: shown,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  });
  const nameOf = new Map(stations.map(({ id, shortName }) => [id, shortName]));
  return (
    <AdminPage view={view}>
      <div className="workbench">
        <header className="workbench-head">
          <h1>写动态</h1>
          <p>选一场办过的活动，在“故事”一页写 200–600 字，配 3–5 张照片。</p>
        </header>
        {docs.length === 0 ? (
          <p className="workbench-none">
            办过的活动都写了动态。新办的活动先用 <Link href={`${admin}/record`}>记活动</Link> 登记。
          </p>
        ) : (
          <article className="workbench-task">
            <ul>
              {docs.map(({ id, title, startsAt, station }) => (
                <li key={id}>
                  <Link href={`${admin}/collections/activities/${id}`} prefetch={false}>
                    {title}
                  </Link>
                  <span>
                    {shanghaiDay(startsAt)} {nameOf.get(idOf(station) ?? '') ?? ''}
                  </span>
                </li>
              ))}
            </ul>
            {totalDocs > shown && (
              <p className="workbench-more">只列出最近 {shown} 场，更早的在活动列表里找。</p>
            )}
          </article>
        )}
      </div>
    </AdminPage>
  );
}
