import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';
import { phoneDigits } from '#content/wishes/entry.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idsOf } from '#cms/access/id-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { searchMark } from '#cms/sealed/seal.ts';

/** The words of a list's search box, which asks for them in the title and in other fields; '' if none. */
function searched(or: unknown): string {
  if (!Array.isArray(or)) return '';
  const words: unknown = or.map((one) => recordOf(recordOf(one)['title'])['like']).find(Boolean);
  return typeof words === 'string' ? words : '';
}

async function needsOfPhone(req: PayloadRequest, words: string): Promise<string[]> {
  const digits = phoneDigits(words);
  if (!/^\d{7,12}$/.test(digits)) return [];
  const isOfPhone: Where = { 'person.phoneMark': { equals: searchMark(digits) } };
  const isOwn: Where = { station: { in: idsOf(activeUser(req)?.stations) } };
  const { docs } = await req.payload.find({
    collection: 'needs',
    where: hasRole(req, 'administrator', 'editor') ? isOfPhone : { and: [isOfPhone, isOwn] },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}

/** Adds the needs of a telephone number to each search for that number in `where`, wherever it stands. */
async function withPhones(req: PayloadRequest, where: Where): Promise<Where> {
  const branches = async (list: unknown) =>
    Array.isArray(list) ? Promise.all(list.map((one) => withPhones(req, recordOf(one) as Where))) : undefined;
  const [and, or] = [await branches(where.and), await branches(where.or)];
  const ids = or ? await needsOfPhone(req, searched(or)) : [];
  return {
    ...where,
    ...(and ? { and } : {}),
    ...(or ? { or: ids.length > 0 ? [...or, { id: { in: ids } }] : or } : {}),
  };
}

/**
 * Finds needs by the whole telephone number in the search box of the list, for those who may see the number.
 * The numbers themselves are encrypted, so that a part of one finds nothing.
 */
export const findByPhone: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'read' || overrideAccess === true || !('where' in args) || !args.where) return args;
  if (!hasRole(req, 'administrator', 'editor', 'clerk')) return args;
  return { ...args, where: await withPhones(req, args.where) };
};
