import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '#site/dataset/dataset.ts';
import { outputFile } from '../render/output-file.ts';
import { indexBundle } from './index-bundle.ts';
import { indexedPages } from './indexed-pages.ts';
import { openPagefind } from './open-pagefind.ts';
import { pageForIndex } from './page-for-index.ts';
import { searchRecord } from '#site/subjects/pages.ts';
import { freshBundle, readBundles, writeBundles } from './search-bundles.ts';

/** A small publish, as search sees it. */
export interface SearchChanges {
  /** Folder of the site in the making; it carries the index of the former one. */
  readonly outDir: string;
  readonly dataset: Dataset;
  /** The release it is made from, and its dataset. */
  readonly formerDir: string;
  readonly formerDataset: Dataset;
  /** Addresses with new content, and those that are gone. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** With both slashes. */
  readonly basePath: string;
  /** Pages of the large bundles, from `indexedPages`. */
  readonly large: ReadonlyMap<string, string>;
}

/** A page as search reads it; null for what search does not know. */
function textIn(siteDir: string, dataset: Dataset, url: string): string | null {
  const record = searchRecord(dataset, url);
  if (record === null) return null;
  try {
    return pageForIndex(readFileSync(path.join(siteDir, outputFile(url)), 'utf8'), record);
  } catch {
    return null;
  }
}

/**
 * Keeps search complete after a small publish without making the large bundles anew: what changed goes into the small
 * bundle `fresh`, and its former text is taken out of the answers by name. Returns how many pages `fresh` now holds.
 */
export async function indexChanges(job: SearchChanges): Promise<number> {
  const { outDir, dataset, basePath, large } = job;
  const { bundles, replaced } = readBundles(outDir);
  const folder = path.join(outDir, 'search', 'index', freshBundle);
  const addressed = (url: string) => basePath + url.slice(1);
  const fresh = new Set(
    [...(await indexedPages(folder)).keys()].map((address) => `/${address.slice(basePath.length)}`),
  );
  const hidden = new Set(replaced);
  const differing = job.changed.filter(
    (url) => textIn(outDir, dataset, url) !== textIn(job.formerDir, job.formerDataset, url),
  );
  const lost = job.gone.filter((url) => searchRecord(job.formerDataset, url) !== null);
  if (differing.length === 0 && lost.length === 0) return fresh.size;

  for (const url of [...differing, ...lost]) {
    const id = large.get(addressed(url));
    if (id !== undefined) hidden.add(id);
  }
  for (const url of differing) fresh.add(url);
  for (const url of fresh) if (searchRecord(dataset, url) === null) fresh.delete(url);

  for (;;) {
    await rm(folder, { recursive: true, force: true });
    const pages = [...fresh].flatMap((url) => {
      const record = searchRecord(dataset, url);
      return record === null ? [] : [{ url, record }];
    });
    if (pages.length === 0) break;
    const pagefind = await openPagefind(freshBundle);
    try {
      await indexBundle({
        pagefind,
        siteDir: outDir,
        outDir: folder,
        basePath,
        pages,
        onPage: () => undefined,
      });
    } finally {
      await pagefind.close();
    }
    // A page that was changed back is in the large bundle under the same identifier: it is left there.
    const back = [...(await indexedPages(folder))].filter(([address, id]) => large.get(address) === id);
    if (back.length === 0) break;
    for (const [address, id] of back) {
      fresh.delete(`/${address.slice(basePath.length)}`);
      hidden.delete(id);
    }
  }
  const others = bundles.filter((name) => name !== freshBundle);
  writeBundles(outDir, {
    bundles: fresh.size > 0 ? [...others, freshBundle] : others,
    replaced: [...hidden].toSorted(),
  });
  return fresh.size;
}
