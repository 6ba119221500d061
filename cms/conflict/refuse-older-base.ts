import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
  GlobalSlug,
  PayloadRequest,
} from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { StaleSave } from './stale-save.ts';

/** The version that a running save started from, by request and record. */
const bases = new WeakMap<PayloadRequest, Map<string, string>>();

function note(req: PayloadRequest | undefined, key: string, data: unknown): void {
  const { updatedAt } = recordOf(data);
  if (req === undefined || typeof updatedAt !== 'string' || updatedAt === '') return;
  bases.set(req, (bases.get(req) ?? new Map<string, string>()).set(key, updatedAt));
}

/** Whether two times are equal, whatever their notation. */
const isSame = (a: unknown, b: string) => new Date(String(a)).getTime() === new Date(b).getTime();

/**
 * Every save by a user names the version it started from: the `updatedAt` that the form was filled with and
 * sends along with the other fields. It is noted here, before it is dropped (`keep-timestamps.ts`). A program
 * that sends none is not checked: it sends only the fields that it means to change.
 */
export const noteBase: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (!overrideAccess && operation === 'update' && 'id' in args && 'data' in args)
    note(args.req, `${collection.slug}/${String(args.id)}`, args.data);
  return args;
};

/**
 * Refuses a save that did not start from the newest version, so that users cannot overwrite changes they have
 * not seen.
 */
export const refuseOlderBase: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  operation,
  req,
}) => {
  const id = String(recordOf(originalDoc)['id']);
  const base = bases.get(req)?.get(`${collection.slug}/${id}`);
  if (operation !== 'update' || base === undefined) return;
  const conflict = { of: collection.slug, id };
  if (!isSame(recordOf(originalDoc)['updatedAt'], base)) throw new StaleSave(conflict);
  // Two saves at the same time both read the same version, so the second writer checks again.
  await holdWriter(req);
  const newest = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    draft: true,
    trash: true,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (!isSame(recordOf(newest)['updatedAt'], base)) throw new StaleSave(conflict);
};

/** The same for the settings: notes the base of a save. */
export const noteBaseOfSettings: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  req,
  overrideAccess,
}) => {
  if (!overrideAccess && operation === 'update') note(req, global.slug, recordOf(args)['data']);
  return args;
};

/** The same for the settings: refuses a save that started from another version. */
export const refuseOlderSettings: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  const base = bases.get(req)?.get(global.slug);
  if (base === undefined) return data;
  await holdWriter(req);
  const newest = await req.payload.findGlobal({
    slug: global.slug as GlobalSlug,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (!isSame(recordOf(newest)['updatedAt'], base)) throw new StaleSave({ of: global.slug, id: null });
  return data;
};
