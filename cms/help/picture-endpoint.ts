import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Endpoint } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { helpDir } from './help-dir.ts';

/** `GET /api/help/pictures/NAME.png`: a picture of the handbook, for signed-in users. */
export const helpPictureEndpoint: Endpoint = {
  path: '/help/pictures/:name',
  method: 'get',
  handler: async (req) => {
    const name = String(req.routeParams?.name);
    if (!req.user) throw new Refusal('请先登录，再看帮助。', 401);
    const missing = new Refusal('没有这张图。请刷新帮助页面再看。', 404);
    if (!/^[a-z-]+\.png$/.test(name)) throw missing;
    const picture = await readFile(path.join(helpDir, 'pictures', name)).catch(() => {
      throw missing;
    });
    return new Response(new Uint8Array(picture), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=3600' },
    });
  },
};
