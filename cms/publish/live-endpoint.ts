import type { CollectionSlug, Endpoint } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { liveSettings, liveState } from './live-state.ts';

const head = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/COLLECTION/:id/live`: state of a record on the live site, for users who may read the record. */
export const liveEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/live',
  method: 'get',
  handler: async (req) => {
    if (!activeUser(req)) throw new Refusal('请先登录。', 401);
    const id = String(req.routeParams?.id);
    const doc = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      disableErrors: true,
      req,
    });
    if (!doc) throw new Refusal('没有找到这条记录。', 404);
    return Response.json(await liveState(req, collection, id), head);
  },
});

/** `GET /api/globals/siteSettings/live`: the same for the settings. */
export const liveSettingsEndpoint: Endpoint = {
  path: '/live',
  method: 'get',
  handler: async (req) => {
    if (!activeUser(req)) throw new Refusal('请先登录。', 401);
    return Response.json(await liveSettings(req), head);
  },
};
