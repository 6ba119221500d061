import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Endpoint } from 'payload';
import { pagePath } from '#content/schema/pages.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { settings } from '#cms/env/env.ts';
import { ExportError } from '#cms/dataset/export-error.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { datasetWithDraft } from './dataset-with-draft.ts';
import { missingFields } from './missing-fields.ts';
import type { Previewed } from './previewed.ts';
import { renderInChild } from './render-in-child.ts';

const page = (text: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>预览</title><p style="font:18px/1.7 system-ui;padding:2rem">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p></html>`;

const answer = (html: string, status = 200) =>
  new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      'X-Frame-Options': 'SAMEORIGIN',
    },
  });

/** Takes pictures from the CMS: they may not be on the site yet. */
const withOwnPictures = (html: string) =>
  html.replaceAll(new RegExp(`(["' ,])${settings.basePath}media/`, 'g'), '$1/api/media/file/');

/**
 * `GET /api/COLLECTION/:id/preview`: page of the newest version as on the site, for users who may read it.
 */
export const previewEndpoint = (collection: Previewed): Endpoint => ({
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    if (!activeUser(req) || reachOf(req, collection, 'read') === null) {
      return answer(page('请先登录，再看预览。'), 401);
    }
    const doc = await req.payload.findByID({
      collection,
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    });
    if (!doc) return answer(page('没有找到这条记录。'), 404);
    const { flattenedFields } = req.payload.collections[collection].config;
    const missing = missingFields(flattenedFields, doc);
    if (missing.length > 0)
      return answer(
        page(`还缺${missing.map((name) => `“${name}”`).join('')}。请填好并保存，再看预览。`),
        422,
      );
    if (!doc.slug) return answer(page('请先填好名称并保存，再看预览。'), 422);
    const parent = path.join(settings.dataDir, 'previews');
    await mkdir(parent, { recursive: true });
    const outDir = await mkdtemp(path.join(parent, 'p-'));
    try {
      await datasetWithDraft(req.payload, {
        collection,
        doc,
        liveDir: settings.datasetDir,
        mediaDir: settings.mediaDir,
        outDir,
      });
      const html = await renderInChild({
        rootDir: settings.rootDir,
        bundleDir: settings.bundleDir,
        basePath: settings.basePath,
        datasetDir: outDir,
        url: pagePath(collection, { slug: doc.slug }),
      });
      return answer(withOwnPictures(html));
    } catch (error) {
      if (error instanceof Refusal) return answer(page(error.message), error.status);
      if (error instanceof ExportError) return answer(page(error.message), 422);
      throw error;
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  },
});
