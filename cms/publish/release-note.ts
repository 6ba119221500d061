import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import type { KeptPage } from './blame.ts';

/** Data about a release besides its files. Stored beside its folder, so that it is not served. */
export interface ReleaseNote {
  /** The date that its pages use as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Hash of the site code that built it. */
  readonly bundle: string;
  /** Hash of the dataset it was built from. */
  readonly dataset: string;
  /** Number of pages in the small search bundle. */
  readonly freshPages: number;
  /** When its records were read, ISO. Notes of older releases lack this field and the following ones. */
  readonly readAt?: string;
  /** Records whose newest state it does not show. */
  readonly held?: readonly HeldRow[];
  /** Pages that could not be built and were kept as they were. */
  readonly kept?: readonly KeptPage[];
}

const fileOf = (releasesDir: string, name: string) => path.join(releasesDir, `${name}.json`);

/** Writes the note of a release. */
export function writeReleaseNote(releasesDir: string, name: string, note: ReleaseNote): void {
  writeFileSync(fileOf(releasesDir, name), `${JSON.stringify(note)}\n`);
}

/** Reads the note of a release. Returns null if it is missing or damaged. */
export function readReleaseNote(releasesDir: string, name: string): ReleaseNote | null {
  try {
    return JSON.parse(readFileSync(fileOf(releasesDir, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Removes the note of a removed release. */
export function removeReleaseNote(releasesDir: string, name: string): void {
  rmSync(fileOf(releasesDir, name), { force: true });
}
