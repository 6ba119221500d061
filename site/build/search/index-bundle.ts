import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as Pagefind from 'pagefind';
import { inParallel } from '../render/in-parallel.ts';
import { excludeSelectors, pageForIndex } from './page-for-index.ts';
import type { SearchRecord } from '#site/subjects/pages.ts';

/** Pages handed to Pagefind at the same time: while it indexes one, the next is prepared. */
const inFlight = 16;

/** A page for the index, with its search record. */
export interface PageToIndex {
  /** Without the base path. */
  readonly url: string;
  readonly record: SearchRecord;
}

export interface BundleJob {
  readonly pagefind: typeof Pagefind;
  /** Folder of the built site. */
  readonly siteDir: string;
  /** Folder of the bundle. */
  readonly outDir: string;
  /** With leading and trailing slash. */
  readonly basePath: string;
  readonly pages: readonly PageToIndex[];
  readonly onPage: () => void;
}

/** Makes one bundle of the search index. Throws Pagefind's message if a page cannot be indexed. */
export async function indexBundle(job: BundleJob): Promise<void> {
  // This language has no stemming and no segmenter in Pagefind: our words are already single characters.
  const { index, errors } = await job.pagefind.createIndex({
    forceLanguage: 'x',
    excludeSelectors,
    keepIndexUrl: false,
  });
  if (index === undefined) throw new Error(`搜索索引无法建立：${errors.join('；')}`);
  await inParallel(job.pages, inFlight, async ({ url, record }) => {
    const content = pageForIndex(readFileSync(path.join(job.siteDir, url, 'index.html'), 'utf8'), record);
    if (content === null) throw new Error(`页面 ${url} 没有 <main>，无法编入搜索。`);
    const added = await index.addHTMLFile({ url: job.basePath + url.slice(1), content });
    if (added.errors.length > 0) throw new Error(`页面 ${url} 无法编入搜索：${added.errors.join('；')}`);
    job.onPage();
  });
  const written = await index.writeFiles({ outputPath: job.outDir });
  if (written.errors.length > 0) throw new Error(`搜索索引无法写入：${written.errors.join('；')}`);
  await index.deleteIndex();
}
