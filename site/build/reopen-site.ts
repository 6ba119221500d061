import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lookUpIndexed, type MadeSite } from './make-site.ts';
import { inParallel } from './render/in-parallel.ts';
import { loadBundle } from './render/load-bundle.ts';
import { outputFile } from './render/output-file.ts';
import { renderPage } from './render/render-page.ts';
import type { Read } from '#site/dataset/read.ts';
import { freshBundle, readBundles } from './search/search-bundles.ts';
import { indexedPages } from './search/indexed-pages.ts';
import { verifySite } from './verify/verify-site.ts';

export interface SiteToReopen {
  /** Folder of a release; its dataset is in `data/`. */
  readonly dir: string;
  readonly bundleDir: string;
  readonly basePath: string;
  /** The day for which it was made. */
  readonly today: string;
  /** Pages copied from an earlier site because they could not be made. The next site tries them again. */
  readonly kept?: readonly string[] | undefined;
}

const holds = (file: string, body: Uint8Array) => {
  try {
    return readFileSync(file).equals(body);
  } catch {
    return false;
  }
};

/**
 * Collects the data of an existing site, so that the next one can start from it. Renders every page once more
 * without writing it, and reports which pages differ from the result of a full build now.
 */
export async function reopenSite(job: SiteToReopen): Promise<{ made: MadeSite; differing: string[] }> {
  const { dir, bundleDir, basePath, today } = job;
  const tablesDir = path.join(dir, 'data');
  const site = (await loadBundle(bundleDir)).openSite(tablesDir, today);
  const reads = new Map<string, readonly Read[]>();
  const differing: string[] = [];
  const kept = new Set(job.kept);
  await inParallel(site.urls, 8, async (url) => {
    if (kept.has(url)) return;
    const page = await renderPage(site, url).catch(() => null);
    if (page === null) {
      differing.push(url);
      return;
    }
    reads.set(url, page.reads);
    if (!holds(path.join(dir, outputFile(url)), page.body)) differing.push(url);
  });
  const { links } = await verifySite({ dir, basePath, expected: site.urls });
  const fresh = readBundles(dir).bundles.includes(freshBundle)
    ? (await indexedPages(path.join(dir, 'search', 'index', freshBundle))).size
    : 0;
  const made: MadeSite = {
    dir,
    today,
    rendered: { dataset: site.dataset, tablesDir, urls: site.urls, reads },
    links,
    indexed: lookUpIndexed(dir),
    pages: site.urls.length,
    changed: [],
    gone: [],
    isFull: true,
    freshPages: fresh,
  };
  return { made, differing };
}
