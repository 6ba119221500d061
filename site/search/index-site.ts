import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Dataset } from '#site/lib/dataset.ts';
import { excludeSelectors, pageForIndex } from './page-for-index.ts';
import { recordOfPage } from './record-of-page.ts';

/** Beyond this many stories the index is cut into one bundle a year: the cost of a bundle grows faster than its pages. */
const storiesInOneBundle = 3_000;

export interface SearchJob {
  /** Folder of the built site; the index goes to `search/index/` in it. */
  outDir: string;
  dataset: Dataset;
  urls: readonly string[];
  /** With both slashes. */
  basePath: string;
  onProgress?: (done: number, total: number) => void;
}

async function newIndex(): Promise<PagefindIndex> {
  // A language without stemming or a segmenter of its own: the words are single characters already.
  const { index, errors } = await createIndex({ forceLanguage: 'x', excludeSelectors, keepIndexUrl: false });
  if (index === undefined) throw new Error(`搜索索引无法建立：${errors.join('；')}`);
  return index;
}

/** Bundle of a page: lasting things and small sites in `main`, the activities of a large one by year. */
const bundleOf = (kind: string, date: string, isLarge: boolean) =>
  isLarge && kind === '活动' ? date.slice(0, 4) : 'main';

/**
 * Makes the search index of a built site with Pagefind, character by character, and notes its bundles in
 * `search/index/bundles.json`, newest first. Throws what Pagefind says when a page cannot be indexed.
 */
export async function indexSite({ outDir, dataset, urls, basePath, onProgress }: SearchJob): Promise<number> {
  const isLarge = dataset.activities.rows.length > storiesInOneBundle;
  const pages = new Map<string, { url: string; record: NonNullable<ReturnType<typeof recordOfPage>> }[]>();
  let total = 0;
  for (const url of urls) {
    const record = recordOfPage(dataset, url);
    if (record === null) continue;
    const bundle = bundleOf(record.kind, record.date, isLarge);
    const listed = pages.get(bundle);
    if (listed === undefined) pages.set(bundle, [{ url, record }]);
    else listed.push({ url, record });
    total += 1;
  }
  const folder = path.join(outDir, 'search', 'index');
  await rm(folder, { recursive: true, force: true });
  let done = 0;
  onProgress?.(done, total);
  const bundles = [...pages.keys()].sort((a, b) =>
    a === 'main' ? -1 : b === 'main' ? 1 : b.localeCompare(a),
  );
  try {
    for (const bundle of bundles) {
      const index = await newIndex();
      for (const { url, record } of pages.get(bundle) ?? []) {
        const html = await readFile(path.join(outDir, url, 'index.html'), 'utf8');
        const content = pageForIndex(html, record);
        if (content === null) throw new Error(`页面 ${url} 没有 <main>，无法编入搜索。`);
        const { errors } = await index.addHTMLFile({ url: basePath + url.slice(1), content });
        if (errors.length > 0) throw new Error(`页面 ${url} 无法编入搜索：${errors.join('；')}`);
        done += 1;
        if (done % 200 === 0) onProgress?.(done, total);
      }
      const { errors } = await index.writeFiles({ outputPath: path.join(folder, bundle) });
      if (errors.length > 0) throw new Error(`搜索索引无法写入：${errors.join('；')}`);
      await index.deleteIndex();
    }
  } finally {
    await close();
  }
  await writeFile(path.join(folder, 'bundles.json'), JSON.stringify(bundles));
  onProgress?.(total, total);
  return total;
}
