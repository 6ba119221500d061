import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { rollBack } from './roll-back.ts';

function mustBeEditor(req: PayloadRequest): void {
  if (!hasRole(req, 'administrator', 'editor')) {
    throw new Refusal('只有乡镇编辑和管理员可以发布或回退网站。', 403);
  }
}

/**
 * `POST /api/releases/:id/rollback`: makes an older release the live one again.
 * `POST /api/releases/publish`: asks for a publish now.
 */
export const releaseEndpoints: Endpoint[] = [
  {
    path: '/:id/rollback',
    method: 'post',
    handler: async (req) => {
      mustBeEditor(req);
      await rollBack(req, String(req.routeParams?.id));
      return Response.json({ done: true });
    },
  },
  {
    path: '/publish',
    method: 'post',
    handler: async (req) => {
      mustBeEditor(req);
      const { user } = req;
      await req.payload.create({
        collection: 'publishRequests',
        data: {
          reason: '手动发布',
          source: 'releases',
          record: null,
          requestedBy: user && 'name' in user ? user.name : '系统',
        },
        overrideAccess: true,
        req,
      });
      return Response.json({ done: true });
    },
  },
];
