import type { HeldRow } from '#cms/dataset/held-row.ts';
import type { ReleaseNote } from './release-note.ts';

/** Records whose newest state a release does not show: those held back, and those whose pages stand as they were. */
export function heldIn({ held = [], kept = [] }: Pick<ReleaseNote, 'held' | 'kept'>): HeldRow[] {
  return [
    ...held,
    ...kept.map(({ table, row, name, reason }): HeldRow => ({ table, row, name, reason, shows: 'former' })),
  ];
}
