import type { Endpoint } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/**
 * `GET /api/users/:id/name`: a colleague's name, for active users, so that they can ask the user who holds a
 * record to release it.
 */
export const nameEndpoint: Endpoint = {
  path: '/:id/name',
  method: 'get',
  handler: async (req) => {
    if (!activeUser(req)) throw new Refusal('请先登录。', 401);
    const user = await req.payload.findByID({
      collection: 'users',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    });
    if (!user) throw new Refusal('没有这个账号。', 404);
    return Response.json({ name: user.name });
  },
};
