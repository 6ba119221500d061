import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { activeUser } from '../access/active-user.ts';
import { reachOf } from '../access/reach-of.ts';
import { Refusal } from '../errors/refusal.ts';
import { extensions, pictureTypes } from '../media/accepted-types.ts';
import { preparePicture } from '../media/prepare-picture.ts';
import { recordOf } from '../rules/record-of.ts';
import { slugOf } from '../slugs/slug-of.ts';

/** Fields that tell what a stored file is: written by the upload alone. */
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

/**
 * Readies an uploaded file before anything is stored: pictures are encoded anew, and every file gets a name that no other
 * has (equal names uploaded at the same moment would fail). Work is done only for those who may upload at all.
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
    // Payload cuts a picture anew, and fetches one from an address, whatever the collection says; what a file is, is not said.
    delete req.query.uploadEdits;
    const data = recordOf(Reflect.get(args, 'data'));
    for (const name of describing) Reflect.deleteProperty(data, name);
    if (operation === 'create' && !file && reachOf(req, 'media', 'create') !== null)
      throw new Refusal('没有收到文件。请选择照片或文件再保存。', 400);
  }
  if (!file) return args;
  if (!overrideAccess && !activeUser(req)) return args;
  const isPicture = pictureTypes.some((type) => type === file.mimetype);
  // A name of a file may be somebody's name; the sample town's are its own.
  const base = overrideAccess
    ? slugOf(path.basename(file.name, path.extname(file.name)))
        .slice(0, 40)
        .replace(/-+$/, '')
    : isPicture
      ? 'photo'
      : 'file';
  const name = `${base}-${randomBytes(8).toString('hex')}.${isPicture ? 'jpg' : (extensions[file.mimetype] ?? 'bin')}`;
  if (!isPicture) {
    req.file = { ...file, name };
    return args;
  }
  const data = await preparePicture(file.data);
  req.file = { ...file, name, data, size: data.length, mimetype: 'image/jpeg' };
  return args;
};
