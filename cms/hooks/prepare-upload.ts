import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { activeUser } from '../access/active-user.ts';
import { pictureTypes } from '../media/accepted-types.ts';
import { preparePicture } from '../media/prepare-picture.ts';
import { slugOf } from '../slugs/slug-of.ts';

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
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  if (!overrideAccess && !activeUser(req)) return args;
  const extension = path.extname(file.name).toLowerCase();
  const isPicture = pictureTypes.some((type) => type === file.mimetype);
  const base = slugOf(path.basename(file.name, path.extname(file.name)))
    .slice(0, 40)
    .replace(/-+$/, '');
  const name = `${base}-${randomBytes(4).toString('hex')}${isPicture ? '.jpg' : extension}`;
  if (!isPicture) {
    req.file = { ...file, name };
    return args;
  }
  const data = await preparePicture(file.data);
  req.file = { ...file, name, data, size: data.length, mimetype: 'image/jpeg' };
  return args;
};
