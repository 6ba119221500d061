import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import type { Action } from '#cms/access/role-table.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** Throws a Refusal unless the user may do this with spot checks, as the role table has it. */
export function mayInspect(req: PayloadRequest, action: Action): void {
  if (!activeUser(req)) throw new Refusal('请先登录。', 401);
  if (reachOf(req, 'spotChecks', action) !== 'all')
    throw new Refusal('这里只给考核查看的人用。需要的话，请联系管理员开通“考核查看”。', 403);
}
