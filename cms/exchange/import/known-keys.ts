import type { Fields, SheetTable } from '../column.ts';
import type { Directory } from '../directory.ts';

/** Identifiers of the records, by each key that identifies them. */
export function knownKeys(
  table: SheetTable,
  records: readonly (Fields & { id: string })[],
  directory: Directory,
): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const record of records)
    for (const key of table.keysOf(record, directory))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(record.id));
  return byKey;
}
