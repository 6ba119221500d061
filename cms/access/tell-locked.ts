import type { AfterErrorHookArgs, AfterErrorResult, Where } from 'payload';
import { idOf } from './id-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Replaces Payload's English message about a locked record by a Chinese one that names the user who is
 * editing it.
 */
export async function tellLocked({
  collection,
  error,
  req,
  result,
}: AfterErrorHookArgs): Promise<AfterErrorResult> {
  if (!('status' in error) || error.status !== 423) return;
  const id = req.routeParams?.['id'];
  const where: Where =
    collection && typeof id === 'string'
      ? {
          and: [{ 'document.relationTo': { equals: collection.slug } }, { 'document.value': { equals: id } }],
        }
      : { globalSlug: { equals: String(req.routeParams?.['global'] ?? '') } };
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where,
    depth: 0,
    limit: 1,
    sort: '-updatedAt',
    overrideAccess: true,
  });
  const editor = idOf(recordOf(docs[0]?.user)['value']);
  const user =
    editor &&
    (await req.payload.findByID({
      collection: 'users',
      id: editor,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    }));
  const who = user ? `“${user.name}”` : '另一位同事';
  const message = `${who}正在编辑这条记录，没有保存。请先问一问，或过几分钟再试。`;
  return { response: { ...result, errors: [{ name: 'Locked', message }] }, status: 423 };
}
