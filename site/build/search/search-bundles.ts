import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../render/place-files.ts';

/** What a browser must know about the search index: `search/index/bundles.json`. */
export interface SearchBundles {
  /** Folders of the bundles; Pagefind itself is loaded from the first one. */
  readonly bundles: readonly string[];
  /** Pagefind identifiers of pages in the large bundles that are now in `fresh` or gone. */
  readonly replaced: readonly string[];
}

/** Folder of the small bundle: pages changed since the large bundles were made. */
export const freshBundle = 'fresh';

/** Reads the list of bundles of a built site. Throws if there is none. */
export function readBundles(siteDir: string): SearchBundles {
  return JSON.parse(readFileSync(path.join(siteDir, 'search', 'index', 'bundles.json'), 'utf8'));
}

/** Writes the list of bundles as a new file, because a former release may share the old one. */
export function writeBundles(siteDir: string, { bundles, replaced }: SearchBundles): void {
  const file = path.join(siteDir, 'search', 'index', 'bundles.json');
  writeWhole(file, Buffer.from(JSON.stringify({ bundles, replaced })));
}
