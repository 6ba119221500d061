import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idOf } from '#cms/access/id-of.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** The activity that shows a picture and is live or lies with the reviewers; null where none does. */
async function shownIn(req: PayloadRequest, picture: string): Promise<string | null> {
  const shows: Where = {
    or: [{ cover: { equals: picture } }, { 'story.photos.photo': { equals: picture } }],
  };
  const inReview = { reviewState: { in: ['first', 'second', 'third', 'scheduled'] } };
  const common = { collection: 'activities', limit: 1, depth: 0, overrideAccess: true, req } as const;
  const live = await req.payload.find({
    ...common,
    where: { and: [{ _status: { equals: 'published' } }, shows] },
  });
  if (live.docs[0]) return live.docs[0].title;
  const { docs } = await req.payload.find({ ...common, draft: true, where: { and: [inReview, shows] } });
  return docs[0]?.title ?? null;
}

/** Whether somebody may change a picture at all: whoever may not is told so by the access, and nothing more. */
async function mayChange(req: PayloadRequest, id: string): Promise<boolean> {
  const reach = reachOf(req, 'media', 'update');
  if (reach !== 'own') return reach === 'all';
  const picture = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return idOf(picture?.createdBy) === activeUser(req)?.id;
}

/**
 * A stored file is replaced by nobody: what reviewers looked at stays what they saw, and Payload deletes the old file before it
 * knows whether the change is accepted. Another picture is another record. Blurring overwrites.
 */
export const keepFiles: CollectionBeforeOperationHook = async ({ args, operation, req, context }) => {
  if (operation !== 'update' || !req.file || !activeUser(req) || context.isBlurring === true) return args;
  // One file for many pictures at once is asked for past the admin only.
  const mayTry =
    'id' in args ? await mayChange(req, String(args.id)) : reachOf(req, 'media', 'update') !== null;
  if (!mayTry) return args;
  throw new Refusal('已存的文件不能换掉。请另外上传新的，再到用它的那条记录里换上。', 409);
};

/** The words under a picture that a live activity shows, or one with the reviewers, are put right by editors only; consent by whoever may change the picture. */
export const keepReviewedWords: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !activeUser(req) || hasRole(req, 'administrator', 'editor')) return data;
  const differs = (field: string) =>
    data[field] !== undefined && (data[field] ?? '') !== (originalDoc[field] ?? '');
  if (!differs('alt') && !differs('credit')) return data;
  const title = await shownIn(req, String(originalDoc.id));
  if (title === null) return data;
  throw new Refusal(`活动“${title}”正在用这张照片，它的说明审核过了。要改请告诉镇里的编辑。`, 409);
};
