import { createLocalReq, type CollectionSlug, type Payload, type TypedUser } from 'payload';

/** A record of any collection, or any settings. */
export interface Edited {
  collectionSlug?: string | undefined;
  globalSlug?: string | undefined;
  id?: unknown;
}

/** Whether the user may change the settings, or the record in its present state. */
export async function mayEdit(
  payload: Payload,
  user: TypedUser | null,
  { collectionSlug, globalSlug, id }: Edited,
): Promise<boolean> {
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload);
  const global = payload.config.globals.find(({ slug }) => slug === globalSlug);
  if (global) return (await global.access.update({ req })) === true;
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === collectionSlug);
  if (!collection || typeof id !== 'string') return false;
  const allowed = await collection.config.access.update({ req, id });
  if (typeof allowed === 'boolean') return allowed;
  const { totalDocs } = await payload.count({
    collection: collection.config.slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, allowed] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
