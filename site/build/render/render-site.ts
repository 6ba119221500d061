/**
 * Renders a dataset to a plain static site. Any web server can serve it under the base path of the bundle.
 *
 * The site's code is built once (`build-bundle.ts`, 3 s) into a server bundle. It contains no data: pages
 * read rows by key from the dataset in memory. A publish only renders: all URLs, or the few that changed.
 *
 * How to write a page or a file
 *  1. `site/pages/…` as in any Astro site, `.astro` for pages and `name.ext.ts` with a `GET` for files. No
 *     `getStaticPaths`, no `prerender`, no content collections: the bundle knows no data.
 *  2. Register it: `site/routes/families/<family>.ts` exports `pattern` (the route as Astro names it,
 *     `/teams/[slug]`), `urls(dataset)` (all its URLs, oldest first, without the base path; pages end in `/`)
 *     and, if search engines need not find it, `inSitemap = false`. If a page is not registered, rendering
 *     stops and names it.
 *  3. Data: `const { teams, settings } = getDataset()` (`#site/dataset/dataset.ts`), then
 *     `teams.bySlug(Astro.params.slug)`, `teams.get(id)`, `.find(idOrNull)`, `.all(ids)`,
 *     `activities.where('teamIds', team.id)`; rows come in natural order. If the row does not exist,
 *     `return new Response(null, { status: 404 })`. Put costly derivations into `perDataset(compute)`.
 *  4. Time: use `getToday()`, never the clock, and nothing random. Equal dataset + equal day = equal bytes.
 *  5. URLs: `link('/stations/')` (`#site/words/url.ts`) in every `href`/`src`; `absoluteUrl()` in feeds;
 *     `canonicalUrl()` for canonical and Open Graph (null: leave out). Never `Astro.url` or `Astro.site`.
 *  6. Policy: `<head>` begins with `<meta charset="utf-8" />`. No `style="…"`, no `onclick="…"`, no
 *     `define:vars`, no `is:inline`: browsers refuse them, so rendering throws an error that names them.
 *     Astro turns `<script>` and `<style>` of components into files. Islands work (`client:idle`,
 *     `client:visible`, `client:load`, `client:only="react"`).
 *
 * Only one rendering at a time per process. After building a new bundle, render everything once.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '#site/dataset/dataset.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { Read } from '#site/dataset/read.ts';
import { affectedUrls, type RenderedSite } from './affected-urls.ts';
import { inParallel } from './in-parallel.ts';
import { loadBundle } from './load-bundle.ts';
import { outputFile } from './output-file.ts';
import { filesBelow, placeFiles, removeFile, writeWhole } from './place-files.ts';
import { keepPage, type KeptPages } from './keep-page.ts';
import { RenderError } from './render-error.ts';
import { renderPage } from './render-page.ts';

/** Number of pages between two progress reports. */
const REPORT_EVERY = 100;
/** Pages rendered at once. While one waits (Astro hashes styles in another thread), the next continues. */
const IN_FLIGHT = 8;

/** A step of the rendering and its progress. */
interface RenderProgress {
  readonly step: 'dataset' | 'files' | 'pages';
  readonly done: number;
  readonly total: number;
  /** Seconds since the rendering began. */
  readonly seconds: number;
}

export interface RenderOptions {
  /** Folder of the dataset: `manifest.json`, the tables, `media/`. */
  readonly datasetDir: string;
  /** Output folder: new, empty, or an earlier rendering, of which only unchanged files are kept. */
  readonly outDir: string;
  /** Folder written by `buildBundle`. */
  readonly bundleDir: string;
  /**
   * `all` (the default), or the URLs to render again in an existing output; files of gone URLs are removed.
   */
  readonly urls?: 'all' | readonly string[];
  /** The day that pages use as today, `YYYY-MM-DD`. Default: the current day in Asia/Shanghai. */
  readonly today?: string;
  /**
   * The rendering that `outDir` already holds (as hard links). Only pages that would now read different data
   * are rendered. It must be of the same bundle and the same day.
   */
  readonly former?: RenderedSite;
  readonly onProgress?: (progress: RenderProgress) => void;
  /**
   * Called for each page that fails; the others are still made. Without it, the first failure stops
   * everything.
   */
  readonly onFailure?: (error: RenderError) => void;
  /** Pages that cannot be made now and are copied from an earlier site. */
  readonly kept?: KeptPages | undefined;
}

export interface RenderResult {
  /** Number of URLs rendered. */
  readonly rendered: number;
  /** Number of files removed because their URL or media file is gone. */
  readonly removed: number;
  /** Number of other files placed: assets, `/data/`, `/media/`. */
  readonly placed: number;
  /** Number of URLs of the whole site. */
  readonly total: number;
  readonly seconds: number;
  /** URLs whose file is new or has changed content. */
  readonly changed: readonly string[];
  /** URLs that the former rendering had and this one does not. */
  readonly gone: readonly string[];
  /** Media files that are gone, e.g. `media/a.webp`. */
  readonly goneMedia: readonly string[];
  /** Input for the next rendering. */
  readonly site: RenderedSite;
}

/** Whether the folder is empty or missing. Throws if it holds something that is not a former rendering. */
function isVacant(outDir: string): boolean {
  if (!existsSync(outDir) || readdirSync(outDir).length === 0) return true;
  if (existsSync(path.join(outDir, 'data', 'manifest.json'))) return false;
  throw new Error(`${outDir} 里有别的文件，不敢覆盖。请另选一个空文件夹。`);
}

/** Media files of a dataset, as listed in the manifest. */
const mediaFiles = ({ files }: Dataset['manifest']) =>
  Object.keys(files).filter((file) => file.startsWith('media/'));

/** Places only the tables and media that differ from the former rendering; the bundle's assets are equal. */
function placeChanges({ datasetDir, outDir }: RenderOptions, former: Dataset, dataset: Dataset): string[] {
  const { files } = dataset.manifest;
  const differing = Object.keys(files).filter((file) => files[file] !== former.manifest.files[file]);
  const tables = [...differing.filter((file) => file.endsWith('.json')), 'manifest.json'];
  const media = differing.filter((file) => file.startsWith('media/'));
  placeFiles(datasetDir, path.join(outDir, 'data'), tables, 'copy');
  placeFiles(datasetDir, outDir, media, 'link');
  return [...tables.map((name) => path.join('data', name)), ...media];
}

/**
 * Places all files that are not rendered: the bundle's assets, the tables, the media. Returns their paths.
 */
function placeRest(options: RenderOptions): string[] {
  const { datasetDir, outDir } = options;
  const assetsDir = path.join(options.bundleDir, 'client');
  const assets = filesBelow(assetsDir);
  placeFiles(assetsDir, outDir, assets, 'link');
  // Copied, not linked: the next export may write to the same files again.
  const tables = readdirSync(datasetDir).filter((name) => name.endsWith('.json'));
  placeFiles(datasetDir, path.join(outDir, 'data'), tables, 'copy');
  const media = filesBelow(path.join(datasetDir, 'media')).map((file) => path.join('media', file));
  placeFiles(datasetDir, outDir, media, 'link');
  return [...assets, ...tables.map((name) => path.join('data', name)), ...media];
}

/**
 * Removes files of a former rendering: all unknown ones, or only those of unknown `urls` and unknown media.
 * Returns their number.
 */
function removeStaleFiles(
  outDir: string,
  urls: 'all' | readonly string[],
  known: ReadonlySet<string>,
): number {
  const media = () => filesBelow(path.join(outDir, 'media')).map((file) => path.join('media', file));
  const candidates = urls === 'all' ? filesBelow(outDir) : [...urls.map(outputFile), ...media()];
  return candidates.filter((file) => !known.has(file) && removeFile(outDir, file)).length;
}

/** Renders a dataset into a folder (see the top of this file). Throws DatasetError and RenderError. */
export async function renderSite(options: RenderOptions): Promise<RenderResult> {
  const { outDir, urls = 'all', former, onProgress } = options;
  const begin = performance.now();
  const elapsed = () => Math.round(performance.now() - begin) / 1000;
  const report = (step: RenderProgress['step'], done: number, total: number) =>
    onProgress?.({ step, done, total, seconds: elapsed() });

  report('dataset', 0, 1);
  const bundle = await loadBundle(options.bundleDir);
  const site = bundle.openSite(
    options.datasetDir,
    options.today ?? shanghaiDay(new Date()),
    former && {
      dataset: former.dataset,
      dir: former.tablesDir,
    },
  );
  const { dataset } = site;
  report('dataset', 1, 1);

  const isNew = urls === 'all' && isVacant(outDir);
  const placed = former ? placeChanges(options, former.dataset, dataset) : placeRest(options);
  report('files', placed.length, placed.length);

  const existing = new Set(site.urls);
  const wanted = former
    ? affectedUrls(former, dataset, site.urls)
    : urls === 'all'
      ? site.urls
      : [...new Set(urls)].filter((url) => existing.has(url));
  const reads = new Map<string, readonly Read[]>();
  const changed: string[] = [];
  let done = 0;
  const kept = new Set(options.kept?.urls ?? []);
  const make = async (url: string): Promise<Uint8Array> => {
    if (options.kept && kept.has(url)) return keepPage(options.kept.dir, outDir, url);
    const page = await renderPage(site, url);
    reads.set(url, page.reads);
    return page.body;
  };
  await inParallel(wanted, IN_FLIGHT, async (url) => {
    const body = await make(url).catch((error: unknown) => {
      if (!options.onFailure || !(error instanceof RenderError)) throw error;
      options.onFailure(error);
      return null;
    });
    if (body !== null && writeWhole(path.join(outDir, outputFile(url)), body)) changed.push(url);
    done += 1;
    if (done % REPORT_EVERY === 0 || done === wanted.length) report('pages', done, wanted.length);
  });
  for (const [url, list] of former?.reads ?? [])
    if (existing.has(url) && !reads.has(url)) reads.set(url, list);

  const media = new Set(mediaFiles(dataset.manifest));
  const gone = former ? former.urls.filter((url) => !existing.has(url)) : [];
  const goneMedia = former ? mediaFiles(former.dataset.manifest).filter((file) => !media.has(file)) : [];
  const removed = former
    ? [...gone.map(outputFile), ...goneMedia].filter((file) => removeFile(outDir, file)).length
    : isNew
      ? 0
      : removeStaleFiles(outDir, urls, new Set([...placed, ...site.urls.map(outputFile)]));

  return {
    rendered: wanted.length,
    removed,
    placed: placed.length,
    total: site.urls.length,
    seconds: elapsed(),
    changed,
    gone,
    goneMedia,
    site: { dataset, tablesDir: path.join(outDir, 'data'), urls: site.urls, reads },
  };
}
