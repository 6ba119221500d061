import { recordTables } from '#content/schema/index.ts';

/**
 * Collections that provide rows or figures of the public dataset. A change in one of them is a reason to
 * publish.
 */
const feeding: ReadonlySet<string> = new Set([
  ...recordTables,
  'participations',
  'volunteers',
  'stockEntries',
]);

/** Whether changes in a collection can change the public dataset. */
export function feedsDataset(collection: string): boolean {
  return feeding.has(collection);
}
