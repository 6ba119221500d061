import type { CollectionSlug, Payload } from 'payload';
import { MongoClient, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { isMongodb as IsMongodb } from '#cms/database/is-mongodb.ts';
import type { OpenCms } from '../support/cms.ts';
import { watchTransactions, type Watched } from '../support/watch-transactions.ts';

const { MONGODB_URL = '' } = process.env;
/**
 * A filter without the one-condition `$and`s that Payload writes. MongoDB's planner handles them, the test
 * server's does not.
 */
function plain(filter: Document = {}): Document {
  const { $and: arms = [], ...rest } = filter;
  return Object.assign({}, rest, ...(arms as Document[]).map(plain));
}

/** The find that a command is or starts with. A count becomes a find without a sort order. */
function findOf({ find, aggregate, filter, sort, pipeline = [], collation }: Document): Document[] {
  if (find !== undefined) return [{ find, filter: plain(filter), sort: sort ?? {}, collation }];
  if (aggregate === undefined) return [];
  const stage = (name: string): Document | undefined =>
    (pipeline as Document[]).find((one) => name in one)?.[name] as Document | undefined;
  return [{ find: aggregate, filter: plain(stage('$match')), sort: stage('$sort') ?? {}, collation }];
}

describe.skipIf(!MONGODB_URL)('on MongoDB an index serves', { timeout: 60_000 }, () => {
  let watched: Watched;
  let cms: OpenCms;
  let isMongodb: typeof IsMongodb;
  // A separate driver for this test: it does not recognise the identifiers of mongoose's own driver.
  let client: MongoClient;

  beforeAll(async () => {
    watched = await watchTransactions(MONGODB_URL);
    client = await MongoClient.connect(MONGODB_URL);
    Object.assign(process.env, { TEST_DATABASE: 'mongodb', MONGODB_URL: watched.url });
    const { openCms } = await import('../support/cms.ts');
    ({ isMongodb } = await import('#cms/database/is-mongodb.ts'));
    cms = await openCms();
  });
  afterAll(async () => {
    await cms.close();
    await client.close();
    await watched.close();
  });

  /**
   * The finds that a call sends, each with the server's query plan. An aggregation counts as the find that it
   * starts with.
   */
  async function plansOf(
    ask: (payload: Payload) => Promise<unknown>,
  ): Promise<{ find: Document; plan: string; indexes: Document[] }[]> {
    watched.commands();
    await ask(cms.payload);
    const { db } = cms.payload;
    if (!isMongodb(db)) throw new Error(db.name);
    const database = client.db(db.connection.name);
    return Promise.all(
      watched
        .commands()
        .flatMap(findOf)
        .map(async (find) => {
          const explained = await database.command({
            explain: find,
            verbosity: 'queryPlanner',
          });
          const indexes = await database.collection(String(find['find'])).indexes();
          return { find, plan: JSON.stringify(explained['queryPlanner']), indexes };
        }),
    );
  }
  /** Queries for which no index finds the records, or no index has the requested sort order. */
  async function withoutIndex(ask: (payload: Payload) => Promise<unknown>): Promise<string[]> {
    const plans = await plansOf(ask);
    expect(plans.length).toBeGreaterThan(0);
    return plans
      .filter(({ find, plan, indexes }) => {
        const { filter, sort } = find as { filter: object; sort: object };
        // An index must have the filter fields first, then the sort fields, with one collation. Then nothing
        // is left to sort.
        const keys = [...Object.keys(filter), ...Object.keys(sort)].join();
        const isOrdered = indexes.some(
          ({ key, collation }) => Object.keys(key).join().startsWith(keys) && collation?.['locale'] === 'zh',
        );
        return (Object.keys(filter).length > 0 && plan.includes('COLLSCAN')) || (keys !== '' && !isOrdered);
      })
      .map(({ find, plan }) => `${JSON.stringify(find)} → ${plan}`);
  }

  const lists: readonly CollectionSlug[] = [
    'activities',
    'participations',
    'volunteers',
    'needs',
    'pointsEntries',
    'redemptions',
    'media',
    'auditLog',
    'reviewSteps',
    'releases',
    'documents',
    'stations',
    'teams',
    'projects',
    'imports',
    'publishRequests',
    'selfChecks',
    'spotChecks',
  ];
  test.each(lists)('the list of %s', async (collection) => {
    expect(await withoutIndex((payload) => payload.find({ collection, limit: 10, depth: 0 }))).toEqual([]);
  });

  const drafted = ['activities', 'stations', 'needs', 'projects', 'teams', 'documents'] as const;
  test.each(drafted)('the editors’ list of %s, newest drafts', async (collection) => {
    const list = (payload: Payload) => payload.find({ collection, limit: 10, depth: 0, draft: true });
    expect(await withoutIndex(list)).toEqual([]);
  });

  /** Queries that scan the whole collection. */
  async function scans(ask: (payload: Payload) => Promise<unknown>): Promise<string[]> {
    const plans = await plansOf(ask);
    expect(plans.length).toBeGreaterThan(0);
    return plans
      .filter(({ plan }) => plan.includes('COLLSCAN'))
      .map(({ find, plan }) => `${JSON.stringify(find)} → ${plan}`);
  }
  test.each(['activities', 'stations', 'projects', 'teams'] as const)(
    'the look-up of %s by slug',
    async (collection) => {
      const where = { slug: { equals: 'qing-he' } };
      expect(await scans((payload) => payload.find({ collection, where, depth: 0 }))).toEqual([]);
    },
  );

  test('the versions of a record, the participations of an activity, and who signs in', async () => {
    const id = '0123456789abcdef01234567';
    const look = async (payload: Payload) => {
      await payload.findVersions({ collection: 'activities', where: { parent: { equals: id } }, depth: 0 });
      await payload.find({
        collection: 'participations',
        where: { activity: { equals: id } },
        depth: 0,
        pagination: false,
      });
      await payload.find({
        collection: 'users',
        where: { email: { equals: 'a@example.com' } },
        depth: 0,
        pagination: false,
      });
      await payload.db.findOne({ collection: 'users', where: { email: { equals: 'a@example.com' } } });
    };
    expect(await scans(look)).toEqual([]);
  });
});
