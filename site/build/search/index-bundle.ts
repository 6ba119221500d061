import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as Pagefind from 'pagefind';
import { inParallel } from '../render/in-parallel.ts';
import { excludeSelectors, pageForIndex } from './page-for-index.ts';
import type { SearchRecord } from '#site/subjects/pages.ts';

/** Pages handed to Pagefind before its answer to the first: while it indexes one, the next is made ready. */
const inFlight = 16;

/** A page to be found, with what the index notes about it. */
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
  /** With both slashes. */
  readonly basePath: string;
  readonly pages: readonly PageToIndex[];
  readonly onPage: () => void;
}

/** Makes one bundle of the search index. Throws what Pagefind says when a page cannot be indexed. */
export async function indexBundle(job: BundleJob): Promise<void> {
  // A language without stemming or a segmenter of its own: the words are single characters already.
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
