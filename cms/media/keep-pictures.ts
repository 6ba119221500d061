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

/** Title of an activity that shows the picture and is live or in review; otherwise null. */
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

/**
 * Whether the user may change the picture at all. If not, the access rules answer, and nothing more is
 * revealed.
 */
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
 * No user can replace a stored file. Reviewers must keep seeing what they checked, and Payload deletes the
 * old file before it knows whether the change is accepted. A different picture needs a new record. Only
 * blurring overwrites a file.
 */
export const keepFiles: CollectionBeforeOperationHook = async ({ args, operation, req, context }) => {
  if (operation !== 'update' || !req.file || !activeUser(req) || context.isBlurring === true) return args;
  // An update of many pictures with one file has no `id`; the admin never sends one.
  const mayTry =
    'id' in args ? await mayChange(req, String(args.id)) : reachOf(req, 'media', 'update') !== null;
  if (!mayTry) return args;
  throw new Refusal('已存的文件不能换掉。请另外上传新的，再到用它的那条记录里换上。', 409);
};

/**
 * Only editors may change the words of a picture that is shown by an activity which is live or in review. The
 * consent may be changed by every user who may change the picture.
 */
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
