import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { FaultySiteError } from './faulty-site-error.ts';
import { recordAt } from '#site/subjects/pages.ts';
import type { RenderedSite } from './render/affected-urls.ts';
import { linkTree } from './render/link-tree.ts';
import type { KeptPages } from './render/keep-page.ts';
import type { RenderError } from './render/render-error.ts';
import { renderSite, type RenderResult } from './render/render-site.ts';
import { indexChanges } from './search/index-changes.ts';
import { indexSite } from './search/index-site.ts';
import { indexedPages } from './search/indexed-pages.ts';
import { freshBundle, readBundles } from './search/search-bundles.ts';
import type { LinkBook } from './verify/link-book.ts';
import type { SiteFault } from './verify/site-fault.ts';
import { verifyChanges } from './verify/verify-changes.ts';
import { verifySite } from './verify/verify-site.ts';

/** From this number of changed pages on, the large search bundles are rebuilt instead of the small one. */
const mostFreshPages = 400;

/** Progress message. */
interface SiteProgress {
  readonly step: 'carry' | 'dataset' | 'files' | 'pages' | 'search' | 'verify';
  readonly done: number;
  readonly total: number;
  /** Seconds since the build began. */
  readonly seconds: number;
}

/** A complete site, with what is needed to make the next one from it. */
export interface MadeSite {
  readonly dir: string;
  readonly today: string;
  readonly rendered: RenderedSite;
  readonly links: LinkBook;
  /** Pages in the large search bundles; read when first needed. */
  readonly indexed: () => Promise<ReadonlyMap<string, string>>;
  readonly pages: number;
  /** URLs with new or changed content; all URLs after a full build. */
  readonly changed: readonly string[];
  /** URLs that no longer exist. */
  readonly gone: readonly string[];
  readonly isFull: boolean;
  /** Number of pages in the small search bundle. */
  readonly freshPages: number;
}

export interface SiteJob {
  readonly datasetDir: string;
  readonly outDir: string;
  readonly bundleDir: string;
  /** With leading and trailing slash. */
  readonly basePath: string;
  readonly today: string;
  /** The site to start from. Without it, or if it was made for another day, everything is made again. */
  readonly former?: MadeSite | undefined;
  /** Whether `outDir` already holds the files of the former site. */
  readonly isCarried?: boolean | undefined;
  readonly onProgress: (progress: SiteProgress) => void;
  /** Pages to copy unchanged from an earlier site. */
  readonly kept?: KeptPages | undefined;
}

/**
 * Message about a page that could not be made. An error text in Chinese is our own and is shown to the
 * editor; any other goes only to the log.
 */
function brokenMessage(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : '';
  return /\p{Script=Han}/u.test(said) ? `网页没有生成：${said}` : '网页生成时程序出错';
}

/** Reads the large search bundles of a site on the first call; later calls return the same result. */
export function lookUpIndexed(dir: string): MadeSite['indexed'] {
  let found: Promise<ReadonlyMap<string, string>> | undefined;
  const look = async () => {
    const large = readBundles(dir).bundles.filter((name) => name !== freshBundle);
    const maps = await Promise.all(
      large.map((name) => indexedPages(path.join(dir, 'search', 'index', name))),
    );
    return new Map(maps.flatMap((map) => [...map]));
  };
  return () => (found ??= look());
}

/**
 * Makes the site of a dataset in an empty or missing folder: pages, search index, check of all pages. If
 * there is a former site, only what changed is made and all other files are hard links to it. Outside
 * `search/index/` the files are byte for byte those of a full build. Throws DatasetError, or FaultySiteError
 * with every page that could not be made or must not be shown. The folder must then not go live.
 */
export async function makeSite(job: SiteJob): Promise<MadeSite> {
  const { outDir, basePath, today, onProgress } = job;
  const former = job.former?.today === today && existsSync(job.former.dir) ? job.former : undefined;
  const begin = performance.now();
  const report = (step: SiteProgress['step'], done: number, total: number) => {
    onProgress({ step, done, total, seconds: Math.round(performance.now() - begin) / 1000 });
  };
  if (!former && job.isCarried) await rm(outDir, { recursive: true, force: true });
  if (former && !job.isCarried) {
    report('carry', 0, 1);
    await linkTree(former.dir, outDir);
  }
  const failures: RenderError[] = [];
  const result = await renderSite({
    datasetDir: job.datasetDir,
    outDir,
    bundleDir: job.bundleDir,
    today,
    ...(former ? { former: { ...former.rendered, tablesDir: path.join(former.dir, 'data') } } : {}),
    kept: job.kept,
    onFailure: (error) => failures.push(error),
    onProgress: ({ step, done, total }) => {
      report(step, done, total);
    },
  });
  const refuse = (faults: readonly SiteFault[]) => {
    if (faults.length === 0) return;
    throw new FaultySiteError(
      faults.map((fault) => ({ ...fault, record: recordAt(result.site.dataset, fault.page) ?? undefined })),
    );
  };
  refuse(failures.map(({ url, cause }) => ({ page: url, message: brokenMessage(cause), cause })));
  const { site, changed, gone } = result;
  const isSmall = former !== undefined && changed.length + former.freshPages < mostFreshPages;
  report('search', 0, changed.length);
  const freshPages = isSmall ? await indexSmall(job, former, result) : 0;
  if (!isSmall) {
    await indexSite({
      outDir,
      dataset: site.dataset,
      urls: site.urls,
      basePath,
      onProgress: (done, total) => {
        report('search', done, total);
      },
    });
  }
  report('verify', 0, changed.length);
  const look = former
    ? await verifyChanges({
        dir: outDir,
        basePath,
        links: former.links,
        changed,
        gone: [...gone, ...result.goneMedia.map((file) => `/${file}`)],
      })
    : await verifySite({ dir: outDir, basePath, expected: site.urls });
  // A page kept from an earlier site may link to something that is gone. That is better than no page.
  const kept = new Set(job.kept?.urls);
  refuse(look.faults.filter(({ page, isLink }) => isLink !== true || !kept.has(page)));
  return {
    dir: outDir,
    today,
    rendered: site,
    links: look.links,
    indexed: isSmall ? former.indexed : lookUpIndexed(outDir),
    pages: result.total,
    changed,
    gone,
    isFull: former === undefined,
    freshPages,
  };
}

async function indexSmall(
  job: SiteJob,
  former: MadeSite,
  { site, changed, gone }: RenderResult,
): Promise<number> {
  return indexChanges({
    outDir: job.outDir,
    dataset: site.dataset,
    formerDir: former.dir,
    formerDataset: former.rendered.dataset,
    changed,
    gone,
    basePath: job.basePath,
    large: await former.indexed(),
  });
}
