import type { HeldRow } from '#cms/dataset/held-row.ts';
import { settings } from '#cms/env/env.ts';
import { heldIn } from './held-in.ts';
import { liveRelease } from './release-folders.ts';
import { readReleaseNote } from './release-note.ts';

/** Records whose newest state the live release does not show, according to its release note. */
export function heldRecords(): HeldRow[] {
  const live = liveRelease(settings.releasesDir);
  return live === null ? [] : heldIn(readReleaseNote(settings.releasesDir, live) ?? {});
}
