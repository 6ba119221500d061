import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { conditionsOf } from './conditions-of.ts';
import { fieldAskedBy } from './field-asked-by.ts';
import { valueFault } from './value-fault.ts';

/** A query that is refused. Payload's lists show nothing found for an error of this name, and fail on others. */
function refused(message: string): Refusal {
  const refusal = new Refusal(message, 400);
  refusal.name = 'QueryError';
  return refusal;
}

/** What is hidden and what is not there are told in the same words: neither tells which it is. */
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

/** The first path of an order by which the person may not sort. */
async function foreignOrder(req: PayloadRequest, collection: SanitizedCollectionConfig, sort: unknown) {
  for (const one of [sort || []].flat()) {
    const path = String(one).replace(/^-/, '');
    if ((await fieldAskedBy(req, collection, path)) === null) return path;
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
 * Looks at everything by which a request finds, orders, lists or joins records, before the database is asked: each path must be
 * one that the person may read (`field-asked-by.ts`), each value one of its kind. Own code is believed.
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
  // An order that a list of the admin remembers is left out, so that the list still opens.
  if (req.payloadAPI !== 'REST') return { ...args, sort: undefined };
  throw notToBeAsked(foreign);
};
