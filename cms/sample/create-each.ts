import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload';
import { inTransaction } from './in-transaction.ts';
import type { Loading } from './loading.ts';

/** Records per transaction: few enough that other writers get a turn in between. */
const batchSize = 60;

/** Creates records through the Local API, with all hooks and checks, and notes their ids by key. */
export async function createEach<Slug extends CollectionSlug, Source extends { key: string }>(
  { payload, ids }: Loading,
  collection: Slug,
  sources: readonly Source[],
  dataOf: (source: Source, index: number) => RequiredDataFromCollectionSlug<Slug>,
): Promise<void> {
  for (let first = 0; first < sources.length; first += batchSize) {
    await inTransaction(payload, async (req) => {
      for (const [offset, source] of sources.slice(first, first + batchSize).entries()) {
        const data = dataOf(source, first + offset);
        try {
          const { id } = await payload.create({ collection, data, depth: 0, overrideAccess: true, req });
          ids.note(collection, source.key, id);
        } catch (error) {
          throw new Error(`示例乡镇的 ${collection}“${source.key}”没有存进去：${String(error)}`, {
            cause: error,
          });
        }
      }
    });
  }
}
