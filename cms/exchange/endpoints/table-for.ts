import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { SheetTable } from '../column.ts';
import { sheetTable } from '../tables/index.ts';

/** Returns the table of that name if the user may write such records. Otherwise throws a Refusal. */
export function tableFor(req: PayloadRequest, kind: unknown): SheetTable {
  if (!activeUser(req)) throw new Refusal('请先登录，再导入。', 401);
  const table = sheetTable(kind);
  if (!table) throw new Refusal('请选择要导入什么内容。', 400);
  if (reachOf(req, table.collection, 'create') === null && reachOf(req, table.collection, 'update') === null)
    throw new Refusal(`您的角色不能导入${table.label}。需要导入，请联系管理员。`, 403);
  return table;
}
