import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** Sorts and compares Chinese by pinyin, whatever the language of the request. */
export const chinese = { locale: 'zh', strength: 3 };

type Model = MongooseAdapter['collections'][string];

/** Every model of an adapter: records, their versions, settings and the versions of these. */
export const modelsOf = ({ collections, versions, globals }: MongooseAdapter): Model[] =>
  // Whatever its type says, there is no model of settings where there are no settings.
  [...Object.values(collections), ...Object.values(versions), globals].filter((model) => model !== null);

/**
 * Gives collections, indexes, queries and updates one collation. Payload gives it to its finds alone: no index served them,
 * so that every list and every look-up of a slug read its whole collection.
 */
export function collateInChinese(adapter: MongooseAdapter): void {
  for (const { schema } of modelsOf(adapter)) schema.set('collation', chinese);
}
