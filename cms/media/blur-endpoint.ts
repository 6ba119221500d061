import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import sharp from 'sharp';
import { activeUser } from '#cms/access/active-user.ts';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import type { Media } from '#cms/payload-types.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { blurPicture, type BlurBox } from './blur-picture.ts';

/** Maximum number of boxes in one request. */
const mostBoxes = 30;
const isShare = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1;

function boxesIn(data: unknown): BlurBox[] {
  const { boxes } = recordOf(data);
  const list = (Array.isArray(boxes) ? boxes : []).map((box: unknown) => {
    const { x, y, width, height } = recordOf(box);
    return isShare(x) && isShare(y) && isShare(width) && isShare(height) && width > 0 && height > 0
      ? { x, y, width, height }
      : null;
  });
  const whole = list.filter((box) => box !== null);
  if (whole.length === 0 || whole.length !== list.length || whole.length > mostBoxes) {
    throw new Refusal(`请在照片上拖出 1–${mostBoxes} 个要打码的框，再点“打码”。`, 400);
  }
  return whole;
}

/**
 * Overwrites the files in the media folder in place. Releases hold hard links to them, so the picture becomes
 * unrecognisable in every kept release too.
 */
async function overwrite(medium: Media, blurred: Buffer): Promise<void> {
  const copies = [medium, ...Object.values(medium.sizes ?? {})].filter((copy) => copy?.filename);
  for (const { filename, width, height } of copies) {
    if (!filename || !width || !height) continue;
    const resized = sharp(blurred).resize(width, height, { fit: 'fill' });
    const isWebp = filename.endsWith('.webp');
    const data = await (isWebp ? resized.webp({ quality: 78 }) : resized.jpeg({ quality: 85 })).toBuffer();
    const file = await open(path.join(settings.mediaDir, filename), 'r+');
    try {
      await file.truncate();
      await file.writeFile(data);
    } finally {
      await file.close();
    }
  }
}

/** Blurs a picture that the user may change; resolves to its new name. */
async function blurFiles(
  req: PayloadRequest,
  medium: Media,
  filename: string,
  boxes: readonly BlurBox[],
): Promise<string | null | undefined> {
  const { id } = medium;
  const blurred = await blurPicture(await readFile(path.join(settings.mediaDir, filename)), boxes);
  const change = { collection: 'media', id, depth: 0, overrideAccess: false, req } as const;
  // Refuses users who may not change the picture, before anything is overwritten.
  await req.payload.update({ ...change, data: {}, context: { skipPublish: true, skipLog: true } });
  await overwrite(medium, blurred);
  const updated = await req.payload.update({
    ...change,
    data: {},
    file: { data: blurred, mimetype: 'image/jpeg', name: filename, size: blurred.length },
    context: { skipLog: true, isBlurring: true },
  });
  await noteEvent(req, {
    action: 'update',
    collection: 'media',
    record: id,
    title: medium.alt,
    detail: `打码 ${boxes.length} 处`,
  });
  return updated.filename;
}

/**
 * Pictures that are being blurred. A second request at the same time would start from the picture without the
 * first blur.
 */
const underWay = new Set<string>();

/**
 * `POST /api/media/:id/blur` with `{ boxes: [{ x, y, width, height }] }`, in fractions of the picture. Makes
 * faces and plates permanently unrecognisable, in the picture and all its copies, under a new address.
 */
export const blurEndpoint: Endpoint = {
  path: '/:id/blur',
  method: 'post',
  handler: async (req) => {
    if (!activeUser(req)) throw new Refusal('请先登录，再打码。', 401);
    await addDataAndFileToRequest(req);
    const boxes = boxesIn(req.data);
    const id = String(req.routeParams?.id);
    if (underWay.has(id)) throw new Refusal('这张照片正在打码。请等几秒，刷新页面看看，再打别的地方。', 409);
    underWay.add(id);
    try {
      const medium = await req.payload.findByID({
        collection: 'media',
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      });
      if (!medium?.filename) throw new Refusal('没有找到这张照片，可能已被删除。', 404);
      if (!medium.mimeType?.startsWith('image/')) throw new Refusal('只有照片可以打码。', 400);
      const filename = await blurFiles(req, medium, medium.filename, boxes);
      return Response.json({ filename });
    } finally {
      underWay.delete(id);
    }
  },
};
