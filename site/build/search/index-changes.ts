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

/** A small publish, as input for the search index. */
export interface SearchChanges {
  /** Folder of the new site; it already holds the index of the former site. */
  readonly outDir: string;
  readonly dataset: Dataset;
  /** Folder and dataset of the release that the new site is made from. */
  readonly formerDir: string;
  readonly formerDataset: Dataset;
  /** URLs with new content, and URLs that are gone. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** With leading and trailing slash. */
  readonly basePath: string;
  /** Pages in the large bundles, from `indexedPages`. */
  readonly large: ReadonlyMap<string, string>;
}

/** Text of a page for the index; null if search does not include the page. */
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
 * Updates the search index after a small publish without rebuilding the large bundles. Changed pages go into
 * the small bundle `fresh`; their old versions are excluded from search results by identifier. Returns the
 * number of pages in `fresh`.
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
    // A page changed back to its indexed text has the same identifier in a large bundle and stays there.
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
