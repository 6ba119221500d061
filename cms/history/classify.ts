import type { Correction, HistoryChanges } from '#content/history/changes.ts';
import { factChange } from '#content/history/fact-changes.ts';
import { isDated, isOver, monthOfRow } from '#content/history/past-period.ts';

/** Texts of rows by table and id: as they were, and as they are. */
export interface RowTexts {
  before: (table: string, id: string) => unknown;
  now: (table: string, id: string) => unknown;
}

export interface Classified {
  late: HistoryChanges['late'];
  corrections: Omit<Correction, 'reason'>[];
}

/**
 * Tells late entries from corrections among changed rows: a record of a month that is over and that was not public
 * before came late; one that was public and says something else now was corrected, and so was every record that is
 * gone. Other changes are everyday ones. `withdrawn` tells which rows were public once.
 */
export function classify(
  rows: HistoryChanges['rows'],
  texts: RowTexts,
  day: string,
  withdrawn: { has: (key: string) => boolean },
): Classified {
  const found: Classified = { late: [], corrections: [] };
  for (const [table, { added, changed, gone }] of Object.entries(rows)) {
    const isPast = (row: unknown) => isOver(monthOfRow(table, row), day);
    for (const [id] of added) {
      if (!isPast(texts.now(table, id))) continue;
      if (withdrawn.has(`${table}/${id}`)) found.corrections.push({ table, id, kind: 'returned' });
      else found.late.push({ table, id });
    }
    for (const [id] of changed) {
      const [before, now] = [texts.before(table, id), texts.now(table, id)];
      if (!isDated(table) || (!isPast(before) && !isPast(now))) continue;
      // If it is not known any more what it said, it is counted as a correction rather than passed over.
      const change = before === undefined ? 'altered' : factChange(before, now);
      if (change === 'altered') found.corrections.push({ table, id, kind: 'changed' });
      else if (change === 'added') found.late.push({ table, id });
    }
    if (isDated(table)) for (const [id] of gone) found.corrections.push({ table, id, kind: 'withdrawn' });
  }
  return found;
}
