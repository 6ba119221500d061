import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { reasonOf } from './reason-of.ts';
import { publicChange } from './public-change.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { changedFields, changedNumbers } from './changed-fields.ts';
import { noteEvent } from './note-event.ts';
import { privateCollections } from './private-collections.ts';

/** Further saves of one draft by one user within this time get no line of their own, in milliseconds. */
const onePause = 10 * 60_000;

function titleOf(slug: string, titleField: string | undefined, doc: unknown): string | null {
  if (privateCollections.has(slug) || titleField === undefined) return null;
  const title = recordOf(doc)[titleField];
  return typeof title === 'string' ? title : null;
}

/**
 * Whether this is one of the many autosaves of a draft while a user types, and its changed fields are already
 * logged. Applies only to records that are drafts now, so that a change cannot be hidden by sending it to the
 * address of a draft. Changed figures are logged each
 * time, except in a draft that the user has just created.
 */
async function isFurtherPause(
  req: PayloadRequest,
  slug: string,
  doc: { id: string; _status?: unknown },
  changed: readonly string[],
  figures: readonly string[],
): Promise<boolean> {
  if (doc._status !== 'draft') return false;
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: {
      and: [
        { source: { equals: slug } },
        { record: { equals: doc.id } },
        { user: { equals: req.user?.id ?? '' } },
        { at: { greater_than: new Date(Date.now() - onePause).toISOString() } },
        { action: { in: ['create', 'update'] } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const told = new Set(docs.flatMap(({ fields }) => (fields ?? '').split('、')));
  return (
    docs.some(({ action }) => action === 'create') ||
    (docs.length > 0 && figures.length === 0 && changed.every((one) => told.has(one)))
  );
}

/** Notes who created or changed a record, and which fields. Review steps write their own lines. */
export const logChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  const { slug, fields, admin } = collection;
  if (!req.user || context.isReviewStep === true) return doc;
  const changed = operation === 'create' ? [] : changedFields(fields, previousDoc, doc);
  const isTaken = operation === 'update' && (await publicChange(req, slug, doc)) === 'taken';
  const figures =
    operation === 'update' && !privateCollections.has(slug) ? changedNumbers(fields, previousDoc, doc) : [];
  if (operation === 'update' && !isTaken) {
    if (changed.length === 0 || (await isFurtherPause(req, slug, doc, changed, figures))) return doc;
  }
  // Figures are logged with their values because they are checked. For records about people only the field
  // names are logged.
  const told = [
    ...(isTaken ? ['从网站撤下'] : []),
    ...(context.isRestoringVersion === true ? ['恢复历史版本为草稿'] : []),
    ...figures,
  ];
  await noteEvent(req, {
    action: operation,
    collection: slug,
    record: String(doc.id),
    title: titleOf(slug, admin.useAsTitle, doc),
    fields: changed,
    detail: told.length === 0 ? null : told.join('；'),
  });
  return doc;
};

/** Notes who deleted a record, and why. */
export const logDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!req.user) return;
  await noteEvent(req, {
    action: 'delete',
    collection: collection.slug,
    record: String(id),
    title: titleOf(collection.slug, collection.admin.useAsTitle, doc),
    detail: reasonOf(req) === '' ? null : `删除原因：${reasonOf(req)}`,
  });
};

/** Notes who changed the settings. */
export const logGlobalChange: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  if (!req.user) return doc;
  await noteEvent(req, {
    action: 'update',
    collection: global.slug,
    title: typeof global.label === 'string' ? global.label : global.slug,
    fields: changedFields(global.fields, previousDoc, doc),
  });
  return doc;
};
