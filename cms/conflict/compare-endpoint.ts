import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { versionLines } from '#cms/log/version-lines.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { compareSaves } from './compare-saves.ts';
import type { Comparison } from './field-choice.ts';

const gone = '没有找到这条记录，可能已被删除，或者您不能看它。';

/** Name of the user who saved a version, according to the log; '' if the log does not tell. */
async function writerOf(req: PayloadRequest, of: string, id: string | null, at: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: { and: [{ source: { equals: of } }, ...(id === null ? [] : [{ record: { equals: id } }])] },
    sort: '-at',
    limit: 20,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return versionLines(docs.toReversed(), at).by?.name ?? '';
}

/** The data that a user wants to save, and the version from which the user started. */
async function askedOf(req: PayloadRequest): Promise<{ mine: unknown; base: string }> {
  if (!activeUser(req)) throw new Refusal('请先登录，再对照两份内容。', 401);
  await addDataAndFileToRequest(req);
  const { mine, base } = recordOf(req.data);
  return { mine, base: typeof base === 'string' ? base : '' };
}

/**
 * `POST /api/COLLECTION/:id/compare` with `{ mine, base }`: compares, field by field, what a save would
 * change with what was saved since. Contains only what the user may read. Stores nothing.
 */
export const compareEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/compare',
  method: 'post',
  handler: async (req) => {
    const { mine, base } = await askedOf(req);
    const id = String(req.routeParams?.id);
    const { config } = req.payload.collections[collection];
    const common = { collection, depth: 0, overrideAccess: false, disableErrors: true, req } as const;
    const theirs = await req.payload.findByID({ ...common, id, draft: true });
    if (!theirs) throw new Refusal(gone, 404);
    const newest = recordOf(theirs);
    const versions = config.versions
      ? await req.payload.findVersions({
          ...common,
          where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: base } }] },
          limit: 1,
        })
      : null;
    const started: unknown = versions?.docs[0]?.version ?? null;
    const at = String(newest['updatedAt'] ?? '');
    const answer: Comparison = {
      title: String(newest[config.admin.useAsTitle ?? 'id'] ?? ''),
      newest: at,
      by: await writerOf(req, collection, id, at),
      fields: await compareSaves(req, config.flattenedFields, { mine, base: started, theirs }),
    };
    return Response.json(answer);
  },
});

/** `POST /api/globals/GLOBAL/compare`: the same for the settings. */
export const compareSettingsEndpoint = (slug: GlobalSlug): Endpoint => ({
  path: '/compare',
  method: 'post',
  handler: async (req) => {
    const { mine, base } = await askedOf(req);
    const config = req.payload.globals.config.find((one) => one.slug === slug);
    const theirs = await req.payload.findGlobal({ slug, depth: 0, overrideAccess: false, req });
    if (!config?.versions) throw new Refusal('这一页不能对照，请刷新后再改。', 400);
    const { docs } = await req.payload.findGlobalVersions({
      slug,
      where: { 'version.updatedAt': { equals: base } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const at = String(recordOf(theirs)['updatedAt'] ?? '');
    const answer: Comparison = {
      title: typeof config.label === 'string' ? config.label : slug,
      newest: at,
      by: await writerOf(req, slug, null, at),
      fields: await compareSaves(req, config.flattenedFields, {
        mine,
        base: docs[0]?.version ?? null,
        theirs,
      }),
    };
    return Response.json(answer);
  },
});
