import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { conditionsOf } from './conditions-of.ts';
import { fieldAskedBy } from './field-asked-by.ts';
import { valueFault } from './value-fault.ts';

/**
 * A refused query. For an error with this name Payload's lists show no results; on other errors they fail.
 */
function refused(message: string): Refusal {
  const refusal = new Refusal(message, 400);
  refusal.name = 'QueryError';
  return refusal;
}

/**
 * Hidden fields and unknown fields get the same message, so that it does not reveal which of the two it is.
 */
const notToBeAsked = (path: string) =>
  refused(`没有“${path.slice(0, 100)}”这一栏，或者您不能按它查找和排序。请改用列表里能筛选、能排序的栏目。`);

async function checkWhere(req: PayloadRequest, collection: SanitizedCollectionConfig, where: unknown) {
  for (const condition of conditionsOf(where)) {
    if ('wrong' in condition)
      throw refused(`筛选条件写得不对（${condition.wrong.slice(0, 100)}）。应写成 where[栏目][equals]=值。`);
    const field = await fieldAskedBy(req, collection, condition.path);
    if (field === null) throw notToBeAsked(condition.path);
    const fault = valueFault(field, condition);
    if (fault !== null) throw refused(`筛选条件“${condition.path}”写得不对：${fault}。`);
  }
}

/**
 * The first path of a sort order by which the user may not sort; null if there is none. Nobody sorts by points
 * (`tenths-field.ts`).
 */
async function foreignOrder(req: PayloadRequest, collection: SanitizedCollectionConfig, sort: unknown) {
  for (const one of [sort || []].flat()) {
    const path = String(one).replace(/^-/, '');
    const field = await fieldAskedBy(req, collection, path);
    if (field === null || ('custom' in field && field.custom?.['isTenths'] === true)) return path;
  }
  return null;
}

async function checkJoins(req: PayloadRequest, collection: SanitizedCollectionConfig, joins: unknown) {
  const known = Object.entries(collection.joins).flatMap(([slug, fields]) =>
    fields.map(({ joinPath }) => ({ slug, joinPath })),
  );
  for (const [path, asked] of Object.entries(recordOf(joins))) {
    const target = known.find(({ joinPath }) => joinPath === path)?.slug;
    const joined = Object.values(req.payload.collections).find(({ config }) => config.slug === target);
    if (joined === undefined) throw notToBeAsked(path);
    const { where, sort } = recordOf(asked);
    await checkWhere(req, joined.config, where);
    const foreign = await foreignOrder(req, joined.config, sort);
    if (foreign !== null) throw notToBeAsked(foreign);
  }
}

/**
 * Checks everything by which a request filters, sorts, lists or joins records, before the database is
 * queried. The user must be allowed to read each path (`field-asked-by.ts`), and each value must fit the type
 * of its field. Queries from our own code are not checked.
 */
export const guardQueries: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args;
  const { where, sort, field, joins } = recordOf(args);
  await checkWhere(req, collection, where);
  await checkJoins(req, collection, joins);
  if (typeof field === 'string' && (await fieldAskedBy(req, collection, field)) === null)
    throw notToBeAsked(field);
  const foreign = await foreignOrder(req, collection, sort);
  if (foreign === null) return args;
  // A list of the admin may remember a sort order. It is dropped, not refused, so that the list still opens.
  if (req.payloadAPI !== 'REST') return { ...args, sort: undefined };
  throw notToBeAsked(foreign);
};
