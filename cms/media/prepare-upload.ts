import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { reachOf } from '#cms/access/reach-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { extensions, pictureTypes } from './accepted-types.ts';
import { preparePicture } from './prepare-picture.ts';
import { isWholePdf, typeOfFile } from './type-of-file.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { slugOf } from '#cms/slugs/slug-of.ts';

/** Fields that describe the stored file; only the upload sets them. */
const describing = [
  'url',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'thumbnailURL',
  'sizes',
] as const;

const photosOfPhones = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']);

/** Message for a file that is not accepted, by its detected type. */
const notAccepted = (found: string | null) =>
  found !== null && photosOfPhones.has(found)
    ? '这张照片是 HEIC 格式，网页显示不了。苹果手机请在“设置—相机—格式”里选“兼容性最佳”，或把照片另存为 JPG 再上传。'
    : '这种文件不能上传。照片请用 JPG、PNG、WebP；文件请用 PDF、Word（.docx）、Excel（.xlsx），旧的 .doc、.xls 请先另存为新格式。';

/**
 * Prepares an uploaded file before anything is stored. Pictures, recognised by their content, are encoded
 * anew. Every file gets a unique name, because equal names uploaded at the same moment would fail. The work
 * is done only for users who may upload.
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { file } = req;
  if (!overrideAccess) {
    // Payload would crop a picture, or fetch one from a URL, whatever the collection's settings say. The
    // describing fields are never taken from the request.
    delete req.query.uploadEdits;
    const data = recordOf(Reflect.get(args, 'data'));
    for (const name of describing) Reflect.deleteProperty(data, name);
    if (operation === 'create' && !file && reachOf(req, 'media', 'create') !== null)
      throw new Refusal('没有收到文件。请选择照片或文件再保存。', 400);
  }
  if (!file) return args;
  if (!overrideAccess && reachOf(req, 'media', operation) === null) return args;
  const content = await typeOfFile(file.data, file.mimetype);
  if (content.type === null) throw new Refusal(notAccepted(content.found), 400);
  if (content.type === 'application/pdf' && !isWholePdf(file.data))
    throw new Refusal('这份 PDF 不完整或已损坏。请重新导出或下载一次，再上传。', 400);
  const isPicture = pictureTypes.some((type) => type === content.type);
  // A file's name may be a person's name, so it is replaced. Files of the sample town keep their names.
  const base = overrideAccess
    ? slugOf(path.basename(file.name, path.extname(file.name)))
        .slice(0, 40)
        .replace(/-+$/, '')
    : isPicture
      ? 'photo'
      : 'file';
  const name = `${base}-${randomBytes(8).toString('hex')}.${isPicture ? 'jpg' : extensions[content.type]}`;
  if (!isPicture) {
    req.file = { ...file, name, mimetype: content.type };
    return args;
  }
  const data = await preparePicture(file.data);
  req.file = { ...file, name, data, size: data.length, mimetype: 'image/jpeg' };
  return args;
};
