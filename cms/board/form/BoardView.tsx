import type { AdminViewServerProps } from 'payload';
import { needChannels } from '#content/schema/need.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import { boardColumns, type BoardFilter } from '../board-cards.ts';
import { reachedNeeds } from '#cms/records/needs/reached-needs.ts';
import { Board } from './Board.tsx';
import './board.css';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 需求看板: every need as a card, in the column of its state. */
export async function BoardView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  if (reachedNeeds(req) === null) {
    return (
      <AdminPage view={view}>
        <p className="board-refused">您的角色不办群众需求。需要办理，请联系管理员。</p>
      </AdminPage>
    );
  }
  const asked = view.searchParams ?? {};
  const filter: BoardFilter = {
    village: textOf(asked['village']),
    channel: textOf(asked['channel']),
    category: textOf(asked['category']),
    team: textOf(asked['team']),
  };
  const all = { pagination: false, depth: 0, overrideAccess: false, req, select: { name: true } } as const;
  const [columns, villages, categories, teams] = await Promise.all([
    boardColumns(req, filter),
    req.payload.find({ ...all, collection: 'villages', sort: 'name' }),
    req.payload.find({ ...all, collection: 'categories', sort: 'order' }),
    req.payload.find({
      ...all,
      collection: 'teams',
      sort: 'name',
      where: { _status: { equals: 'published' } },
    }),
  ]);
  const choices = (docs: readonly { id: string; name: string }[]) =>
    docs.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <AdminPage view={view}>
      <Board
        columns={columns}
        filter={filter}
        choices={{
          village: choices(villages.docs),
          channel: Object.entries(needChannels).map(([value, label]) => ({ value, label })),
          category: choices(categories.docs),
          team: choices(teams.docs),
        }}
        admin={req.payload.config.routes.admin}
        mayType={hasRole(req, 'administrator', 'editor', 'clerk')}
      />
    </AdminPage>
  );
}
