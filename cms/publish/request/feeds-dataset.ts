import { recordTables } from '#content/schema/index.ts';

/** Collections from which rows or figures of the public dataset come; a change in one of them is a reason to publish. */
const feeding: ReadonlySet<string> = new Set([...recordTables, 'participations', 'volunteers']);

/** Whether changes in a collection can change the public dataset. */
export function feedsDataset(collection: string): boolean {
  return feeding.has(collection);
}
