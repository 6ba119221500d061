import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../render/place-files.ts';

/** What a browser needs to know of the search index: `search/index/bundles.json`. */
export interface SearchBundles {
  /** Folders of the bundles; the first brings Pagefind itself. */
  readonly bundles: readonly string[];
  /** Pages of the large bundles, by Pagefind's identifier, that `fresh` holds anew or that are gone. */
  readonly replaced: readonly string[];
}

/** Folder of the small bundle that holds what was changed since the large ones were made. */
export const freshBundle = 'fresh';

/** Reads the list of bundles of a built site; throws when it has none. */
export function readBundles(siteDir: string): SearchBundles {
  return JSON.parse(readFileSync(path.join(siteDir, 'search', 'index', 'bundles.json'), 'utf8'));
}

/** Writes the list of bundles, replacing the file (a former release may share it). */
export function writeBundles(siteDir: string, { bundles, replaced }: SearchBundles): void {
  const file = path.join(siteDir, 'search', 'index', 'bundles.json');
  writeWhole(file, Buffer.from(JSON.stringify({ bundles, replaced })));
}
