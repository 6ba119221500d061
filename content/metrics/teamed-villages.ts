import type { Tables } from '#content/schema/index.ts';
import type { Village } from '#content/schema/village.ts';

/** Returns a function that gives 1 for a village with a published village team and 0 for any other village. */
export function teamedVillages(tables: Tables): (row: Village) => 0 | 1 {
  const teamed = new Set(
    tables.teams.filter(({ level }) => level === 'village').map(({ villageId }) => villageId),
  );
  return (row) => (teamed.has(row.id) ? 1 : 0);
}
