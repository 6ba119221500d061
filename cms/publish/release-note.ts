import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import type { KeptPage } from './blame.ts';

/** What must be known of a release beside its files; lies beside its folder, so that nobody is served it. */
export interface ReleaseNote {
  /** The day that its pages take for today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Hash of the site's code that made it. */
  readonly bundle: string;
  /** Hash of the dataset that it was made of. */
  readonly dataset: string;
  /** Pages that search finds through its small bundle. */
  readonly freshPages: number;
  /** When the records were read of which it is made, ISO; missing in notes of older releases, like what follows. */
  readonly readAt?: string;
  /** Records whose newest state it does not show. */
  readonly held?: readonly HeldRow[];
  /** Pages that could not be made and stand as they were. */
  readonly kept?: readonly KeptPage[];
}

const fileOf = (releasesDir: string, name: string) => path.join(releasesDir, `${name}.json`);

/** Writes the note of a release. */
export function writeReleaseNote(releasesDir: string, name: string, note: ReleaseNote): void {
  writeFileSync(fileOf(releasesDir, name), `${JSON.stringify(note)}\n`);
}

/** Reads the note of a release; null where it has none or a broken one. */
export function readReleaseNote(releasesDir: string, name: string): ReleaseNote | null {
  try {
    return JSON.parse(readFileSync(fileOf(releasesDir, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Removes the note of a release that is gone. */
export function removeReleaseNote(releasesDir: string, name: string): void {
  rmSync(fileOf(releasesDir, name), { force: true });
}
