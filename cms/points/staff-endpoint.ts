import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import type { Action, Area } from '#cms/access/role-table.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** Who may use an endpoint: those who may do this with the records, as the role table has it. */
export interface Right {
  action: Action;
  area: Area;
}

/** Throws a Refusal if the user may not do this. */
export function mustMay(req: PayloadRequest, { action, area }: Right): void {
  if (!activeUser(req)) throw new Refusal('请先登录。', 401);
  if (reachOf(req, area, action) !== 'all')
    throw new Refusal('您的角色不能办理积分业务。需要办理，请联系管理员。', 403);
}

/** An endpoint under `/api/points` for staff: checks the right, reads the body, answers with JSON. */
export const staffEndpoint = (
  method: 'get' | 'post',
  path: string,
  right: Right,
  handle: (req: PayloadRequest) => Promise<object>,
): Endpoint => ({
  path: `/points${path}`,
  method,
  handler: async (req) => {
    mustMay(req, right);
    if (method === 'post') await addDataAndFileToRequest(req);
    return Response.json(await handle(req));
  },
});
