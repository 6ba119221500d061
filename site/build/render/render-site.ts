/**
 * Renders a dataset to a plain static site, to be served by any web server under the base path of the bundle.
 *
 * The site's code is built once (`build-bundle.ts`, 3 s) into a server bundle. It is data-free: pages read rows by key
 * from the dataset in memory, so every publish only renders, all addresses or the few that changed.
 *
 * How to write a page or a file
 *  1. `site/pages/…` as in any Astro site, `.astro` for pages and `name.ext.ts` with a `GET` for files. No
 *     `getStaticPaths`, no `prerender`, no content collections: the bundle knows no data.
 *  2. Register it: `site/routes/families/<family>.ts` exports `pattern` (the route as Astro names it, `/teams/[slug]`),
 *     `urls(dataset)` (all its addresses, oldest first, without the base path; pages end in `/`) and, for what search
 *     engines need not find, `inSitemap = false`. An unregistered page stops the rendering with its name.
 *  3. Data: `const { teams, settings } = getDataset()` (`#site/dataset/dataset.ts`), then `teams.bySlug(Astro.params.slug)`,
 *     `teams.get(id)`, `.find(idOrNull)`, `.all(ids)`, `activities.where('teamIds', team.id)`; rows come in natural
 *     order. Answer `return new Response(null, { status: 404 })` when the row is not there. Costly derivations go
 *     through `perDataset(compute)`.
 *  4. Time: `getToday()`, never the clock, and nothing random: equal dataset + equal day = equal bytes.
 *  5. Addresses: `link('/stations/')` (`#site/words/url.ts`) in every `href`/`src`; `absoluteUrl()` in feeds;
 *     `canonicalUrl()` for canonical and Open Graph (null: leave out). Never `Astro.url` or `Astro.site`.
 *  6. Policy: `<head>` begins with `<meta charset="utf-8" />`. No `style="…"`, no `onclick="…"`, no `define:vars`, no
 *     `is:inline`: browsers refuse them, so the rendering does too, by name. `<script>` and `<style>` of components become files by themselves. Islands
 *     (`client:idle`, `client:visible`, `client:load`, `client:only="react"`) work.
 *
 * Only one rendering at a time in a process. After a new bundle render everything once.
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

/** Pages between two reports of progress. */
const REPORT_EVERY = 100;
/** Pages in the making at once: while one waits (Astro hashes styles in another thread) the next goes on. */
const IN_FLIGHT = 8;

/** A step of the rendering and how far it is. */
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
  /** Folder to write to: new, empty, or a former rendering, of which nothing stays but files that have not changed. */
  readonly outDir: string;
  /** Folder that `buildBundle` wrote. */
  readonly bundleDir: string;
  /** `all` (the default), or the addresses to renew in an existing output; those that are gone are removed. */
  readonly urls?: 'all' | readonly string[];
  /** The day that pages take for today, `YYYY-MM-DD`; the current day in Asia/Shanghai when left out. */
  readonly today?: string;
  /**
   * The rendering that `outDir` holds (shared by hard links): only what a page of it would now read differently is
   * rendered. It must be of the same bundle and the same day.
   */
  readonly former?: RenderedSite;
  readonly onProgress?: (progress: RenderProgress) => void;
  /** Told of each page that could not be made; the others are made all the same. Without it the first one stops everything. */
  readonly onFailure?: (error: RenderError) => void;
  /** Pages to take over as they are in a former site, since they cannot be made now. */
  readonly kept?: KeptPages | undefined;
}

export interface RenderResult {
  /** Addresses rendered. */
  readonly rendered: number;
  /** Files removed because their address or medium is gone. */
  readonly removed: number;
  /** Files placed beside them: assets, `/data/`, `/media/`. */
  readonly placed: number;
  /** Addresses that the whole site has. */
  readonly total: number;
  readonly seconds: number;
  /** Addresses whose file is new or has other content than before. */
  readonly changed: readonly string[];
  /** Addresses that the former rendering had and this one has not. */
  readonly gone: readonly string[];
  /** Files of pictures and documents that are gone, e.g. `media/a.webp`. */
  readonly goneMedia: readonly string[];
  /** What a next rendering can start from. */
  readonly site: RenderedSite;
}

/** Whether the folder holds nothing yet; throws when it holds something that is not a former rendering. */
function isVacant(outDir: string): boolean {
  if (!existsSync(outDir) || readdirSync(outDir).length === 0) return true;
  if (existsSync(path.join(outDir, 'data', 'manifest.json'))) return false;
  throw new Error(`${outDir} 里有别的文件，不敢覆盖。请另选一个空文件夹。`);
}

/** Files of a dataset's pictures and documents, as the manifest names them. */
const mediaFiles = ({ files }: Dataset['manifest']) =>
  Object.keys(files).filter((file) => file.startsWith('media/'));

/** Places only what differs from the former rendering: tables and media; the bundle's assets are the same. */
function placeChanges({ datasetDir, outDir }: RenderOptions, former: Dataset, dataset: Dataset): string[] {
  const { files } = dataset.manifest;
  const differing = Object.keys(files).filter((file) => files[file] !== former.manifest.files[file]);
  const tables = [...differing.filter((file) => file.endsWith('.json')), 'manifest.json'];
  const media = differing.filter((file) => file.startsWith('media/'));
  placeFiles(datasetDir, path.join(outDir, 'data'), tables, 'copy');
  placeFiles(datasetDir, outDir, media, 'link');
  return [...tables.map((name) => path.join('data', name)), ...media];
}

/** Files that are not rendered: the bundle's assets, the tables as open data, the media. Returns their paths. */
function placeRest(options: RenderOptions): string[] {
  const { datasetDir, outDir } = options;
  const assetsDir = path.join(options.bundleDir, 'client');
  const assets = filesBelow(assetsDir);
  placeFiles(assetsDir, outDir, assets, 'link');
  // Copied: the next export may write the same files again.
  const tables = readdirSync(datasetDir).filter((name) => name.endsWith('.json'));
  placeFiles(datasetDir, path.join(outDir, 'data'), tables, 'copy');
  const media = filesBelow(path.join(datasetDir, 'media')).map((file) => path.join('media', file));
  placeFiles(datasetDir, outDir, media, 'link');
  return [...assets, ...tables.map((name) => path.join('data', name)), ...media];
}

/** Removes what a former rendering left: everything unknown, or only unknown addresses among `urls` and unknown media. */
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
