import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '#site/dataset/dataset.ts';
import { inParallel } from '../render/in-parallel.ts';
import { indexBundle, type PageToIndex } from './index-bundle.ts';
import { openPagefind } from './open-pagefind.ts';
import { searchRecord } from '#site/subjects/pages.ts';
import { writeBundles } from './search-bundles.ts';

/**
 * With more activities than this, the index has one bundle per year, because memory per bundle grows with its
 * pages.
 */
const storiesInOneBundle = 3_000;
/** Bundles made at the same time. Each takes one processor and about 0.6 GB for 3,000 pages. */
const bundlesAtOnce = 2;

export interface SearchJob {
  /** Folder of the built site; the index is written to `search/index/` in it. */
  outDir: string;
  dataset: Dataset;
  urls: readonly string[];
  /** With leading and trailing slash. */
  basePath: string;
  onProgress?: (done: number, total: number) => void;
}

/** Bundle of a page. On a large site activities are split by year; all other pages are in `main`. */
const bundleOf = ({ record: { kind, date } }: PageToIndex, isLarge: boolean) =>
  isLarge && kind === '活动' ? date.slice(0, 4) : 'main';

/**
 * Makes the search index of a built site with Pagefind, one character per word. Lists the bundles in
 * `search/index/bundles.json`: `main` first, then the years, newest first. Throws Pagefind's message if a
 * page cannot be indexed.
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
  // Largest first, so that no large bundle runs alone at the end.
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
