import type { FieldHook } from 'payload';
import { freeSlug } from './free-slug.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { slugOf } from './slug-of.ts';

/**
 * Whether an activity that was never public has a new title. Then its slug follows, so that a name removed
 * from the title does not stay in the address.
 */
async function isRenamedDraft(
  { collection, originalDoc, data, req }: Parameters<FieldHook>[0],
  from: string,
): Promise<boolean> {
  const former = recordOf(originalDoc);
  if (collection?.slug !== 'activities' || former['_status'] === 'published') return false;
  if (typeof former['id'] !== 'string' || recordOf(data)[from] === former[from]) return false;
  const common = { collection: 'activities', overrideAccess: true, req } as const;
  // The oldest of many versions are dropped. So the record itself is checked first: whether it is live, or
  // has a story that was published once.
  const { totalDocs: told } = await req.payload.count({
    ...common,
    where: {
      and: [
        { id: { equals: former['id'] } },
        { or: [{ _status: { equals: 'published' } }, { 'story.publishedOn': { exists: true } }] },
      ],
    },
  });
  if (told > 0) return false;
  const { totalDocs: shown } = await req.payload.countVersions({
    ...common,
    where: { and: [{ parent: { equals: former['id'] } }, { 'version._status': { equals: 'published' } }] },
  });
  return shown === 0;
}

/**
 * Makes a record's slug from the field `from` if it has none yet. After the record was public the slug stays.
 */
export function fillSlug({ from, refuse }: { from: string; refuse?: RegExp | undefined }): FieldHook {
  return async (args) => {
    const { value, data, originalDoc, collection, req } = args;
    const former: unknown = originalDoc?.slug;
    const isGiven = typeof value === 'string' && value !== '' && value !== former;
    if (isGiven) return value;
    const isKept = typeof former === 'string' && former !== '';
    if (isKept && !(await isRenamedDraft(args, from))) return former;
    const text: unknown = data?.[from];
    if (!collection || typeof text !== 'string' || text.trim() === '') return value;
    const base = slugOf(text);
    return freeSlug({
      base: refuse?.test(base) ? `n-${base}` : base,
      collection: collection.slug,
      id: typeof originalDoc?.id === 'string' ? originalDoc.id : undefined,
      req,
    });
  };
}
