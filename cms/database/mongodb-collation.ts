import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** Sorts and compares Chinese by pinyin, whatever the language of the request. */
export const chinese = { locale: 'zh', strength: 3 };

type Model = MongooseAdapter['collections'][string];

/** All models of an adapter: records, their versions, settings and their versions. */
export const modelsOf = ({ collections, versions, globals }: MongooseAdapter): Model[] =>
  // Despite its type, `globals` is null if there are no settings.
  [...Object.values(collections), ...Object.values(versions), globals].filter((model) => model !== null);

/**
 * Sets one collation for collections, indexes, queries and updates. Payload sets it only for its finds. No
 * index matched these, so every list and every slug lookup read the whole collection.
 */
export function collateInChinese(adapter: MongooseAdapter): void {
  for (const { schema } of modelsOf(adapter)) schema.set('collation', chinese);
}
