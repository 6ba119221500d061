import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload';
import { yieldNowAndThen } from '#cms/database/yield-now-and-then.ts';
import { inTransaction } from './in-transaction.ts';
import type { Loading } from './loading.ts';

/** Rows per transaction. */
const batchSize = 500;

/**
 * Writes many private rows directly to the database, the same way on SQLite and MongoDB. Skips hooks and
 * checks, which would take ten times as long. Data must be complete as stored (days at noon, zones beside
 * moments). Notes ids by key.
 */
export async function insertRows<Slug extends CollectionSlug, Source extends { key: string }>(
  { payload, ids }: Loading,
  collection: Slug,
  sources: readonly Source[],
  dataOf: (source: Source) => RequiredDataFromCollectionSlug<Slug>,
): Promise<void> {
  for (let first = 0; first < sources.length; first += batchSize) {
    await inTransaction(payload, async (req) => {
      for (const source of sources.slice(first, first + batchSize)) {
        const { id } = await payload.db.create({ collection, data: { ...dataOf(source) }, req });
        ids.note(collection, source.key, String(id));
        await yieldNowAndThen();
      }
    });
  }
}
