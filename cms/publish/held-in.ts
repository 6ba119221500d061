import type { HeldRow } from '#cms/dataset/held-row.ts';
import type { ReleaseNote } from './release-note.ts';

/** Records whose newest state a release does not show: held-back records, and those of kept pages. */
export function heldIn({ held = [], kept = [] }: Pick<ReleaseNote, 'held' | 'kept'>): HeldRow[] {
  return [
    ...held,
    ...kept.map(({ table, row, name, reason }): HeldRow => ({ table, row, name, reason, shows: 'former' })),
  ];
}
