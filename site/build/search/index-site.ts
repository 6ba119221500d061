import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '#site/dataset/dataset.ts';
import { inParallel } from '../render/in-parallel.ts';
import { indexBundle, type PageToIndex } from './index-bundle.ts';
import { openPagefind } from './open-pagefind.ts';
import { searchRecord } from '#site/subjects/pages.ts';
import { writeBundles } from './search-bundles.ts';

/** Beyond this many stories the index is cut into one bundle a year: the memory that a bundle takes grows with its pages. */
const storiesInOneBundle = 3_000;
/** Bundles in the making at once: each takes a processor and some 0.6 GB for 3,000 pages. */
const bundlesAtOnce = 2;

export interface SearchJob {
  /** Folder of the built site; the index goes to `search/index/` in it. */
  outDir: string;
  dataset: Dataset;
  urls: readonly string[];
  /** With both slashes. */
  basePath: string;
  onProgress?: (done: number, total: number) => void;
}

/** Bundle of a page: lasting things and small sites in `main`, the activities of a large one by year. */
const bundleOf = ({ record: { kind, date } }: PageToIndex, isLarge: boolean) =>
  isLarge && kind === '活动' ? date.slice(0, 4) : 'main';

/**
 * Makes the search index of a built site with Pagefind, character by character, and notes its bundles in
 * `search/index/bundles.json`, newest first. Throws what Pagefind says when a page cannot be indexed.
 */
export async function indexSite({ outDir, dataset, urls, basePath, onProgress }: SearchJob): Promise<number> {
  const isLarge = dataset.activities.rows.length > storiesInOneBundle;
  const pages = urls.flatMap((url) => {
    const record = searchRecord(dataset, url);
    return record === null ? [] : [{ url, record }];
  });
  const bundles = Map.groupBy(pages, (page) => bundleOf(page, isLarge));
  const folder = path.join(outDir, 'search', 'index');
  await rm(folder, { recursive: true, force: true });
  let done = 0;
  onProgress?.(done, pages.length);
  const onPage = () => {
    done += 1;
    if (done % 200 === 0) onProgress?.(done, pages.length);
  };
  // The largest first, so that none is left to be made alone at the end.
  const largestFirst = [...bundles].sort(([, a], [, b]) => b.length - a.length);
  await inParallel(largestFirst, bundlesAtOnce, async ([name, listed]) => {
    const pagefind = await openPagefind(name);
    try {
      const bundleDir = path.join(folder, name);
      await indexBundle({ pagefind, siteDir: outDir, outDir: bundleDir, basePath, pages: listed, onPage });
    } finally {
      await pagefind.close();
    }
  });
  const names = [...bundles.keys()].sort((a, b) =>
    a === 'main' ? -1 : b === 'main' ? 1 : b.localeCompare(a),
  );
  writeBundles(outDir, { bundles: names, replaced: [] });
  onProgress?.(pages.length, pages.length);
  return pages.length;
}
