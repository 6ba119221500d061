/**
 * Renders a dataset to a plain static site, to be served by any web server under the base path of the bundle.
 *
 * The site's code is built once (`build-bundle.ts`, 3 s) into a server bundle. It is data-free: pages read rows by key
 * from the dataset in memory, so every publish only renders, all addresses or the few that changed.
 *
 * How to write a page or a file
 *  1. `site/pages/…` as in any Astro site, `.astro` for pages and `name.ext.ts` with a `GET` for files. No
 *     `getStaticPaths`, no `prerender`, no content collections: the bundle knows no data.
 *  2. Register it: `site/routes/<family>.ts` exports `pattern` (the route as Astro names it, `/teams/[slug]`),
 *     `urls(dataset)` (all its addresses, oldest first, without the base path; pages end in `/`) and, for what search
 *     engines need not find, `inSitemap = false`. An unregistered page stops the rendering with its name.
 *  3. Data: `const { teams, settings } = getDataset()` (`#site/lib/dataset.ts`), then `teams.bySlug(Astro.params.slug)`,
 *     `teams.get(id)`, `.find(idOrNull)`, `.all(ids)`, `activities.where('teamIds', team.id)`; rows come in natural
 *     order. Answer `return new Response(null, { status: 404 })` when the row is not there. Costly derivations go
 *     through `perDataset(compute)`.
 *  4. Time: `getToday()`, never the clock, and nothing random: equal dataset + equal day = equal bytes.
 *  5. Addresses: `link('/stations/')` (`#site/lib/url.ts`) in every `href`/`src`; `absoluteUrl()` in feeds;
 *     `canonicalUrl()` for canonical and Open Graph (null: leave out). Never `Astro.url` or `Astro.site`.
 *  6. Policy: `<head>` begins with `<meta charset="utf-8" />`. No `style="…"`, no `onclick="…"`, no `define:vars`, no
 *     `is:inline`: the browser refuses them. `<script>` and `<style>` of components become files by themselves. Islands
 *     (`client:idle`, `client:visible`, `client:load`, `client:only="react"`) work.
 *
 * Only one rendering at a time in a process. After a new bundle render everything once.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { todayInShanghai } from '#site/lib/today-in-shanghai.ts';
import { loadBundle } from './load-bundle.ts';
import { placeFile, placeFolder, removeStrangers } from './place-files.ts';
import { removePage, renderPage } from './render-page.ts';

/** Pages between two reports of progress. */
const REPORT_EVERY = 100;

/** A step of the rendering and how far it is. */
export interface RenderProgress {
  readonly step: 'dataset' | 'files' | 'pages';
  readonly done: number;
  readonly total: number;
  /** Seconds since the rendering began. */
  readonly seconds: number;
}

export interface RenderOptions {
  /** Folder of the dataset: `manifest.json`, the tables, `media/`. */
  readonly datasetDir: string;
  /** Folder to write to. Rendering all addresses empties it first, if it holds a former rendering. */
  readonly outDir: string;
  /** Folder that `buildBundle` wrote. */
  readonly bundleDir: string;
  /** `all` (the default), or the addresses to renew in an existing output; those that are gone are removed. */
  readonly urls?: 'all' | readonly string[];
  /** The day that pages take for today, `YYYY-MM-DD`; the current day in Asia/Shanghai when left out. */
  readonly today?: string;
  readonly onProgress?: (progress: RenderProgress) => void;
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
}

/** Empties the folder of a former rendering; refuses to empty anything else. */
function startAfresh(outDir: string): void {
  if (existsSync(outDir) && readdirSync(outDir).length > 0) {
    if (!existsSync(path.join(outDir, 'data', 'manifest.json'))) {
      throw new Error(`${outDir} 里有别的文件,不敢清空。请另选一个空文件夹。`);
    }
    rmSync(outDir, { recursive: true });
  }
  mkdirSync(outDir, { recursive: true });
}

/** Serves the tables as open data. They are copied: the next export may write the same files again. */
function placeTables(datasetDir: string, dataDir: string): number {
  const files = readdirSync(datasetDir).filter((name) => name.endsWith('.json'));
  for (const name of files) placeFile(path.join(datasetDir, name), path.join(dataDir, name), 'copy');
  return files.length;
}

/** Renders a dataset into a folder (see the top of this file). Throws DatasetError and RenderError. */
export async function renderSite(options: RenderOptions): Promise<RenderResult> {
  const { datasetDir, outDir, onProgress } = options;
  const begin = performance.now();
  const elapsed = () => Math.round(performance.now() - begin) / 1000;
  const report = (step: RenderProgress['step'], done: number, total: number) =>
    onProgress?.({ step, done, total, seconds: elapsed() });

  report('dataset', 0, 1);
  const bundle = await loadBundle(options.bundleDir);
  const site = bundle.openSite(datasetDir, options.today ?? todayInShanghai());
  report('dataset', 1, 1);

  const isWhole = options.urls === undefined || options.urls === 'all';
  if (isWhole) startAfresh(outDir);
  const existing = new Set(site.urls);
  const wanted = isWhole ? site.urls : [...new Set(options.urls)].filter((url) => existing.has(url));
  const gone = isWhole ? [] : [...new Set(options.urls)].filter((url) => !existing.has(url));

  report('files', 0, 3);
  let placed = placeFolder(path.join(options.bundleDir, 'client'), outDir, 'link');
  report('files', 1, 3);
  placed += placeTables(datasetDir, path.join(outDir, 'data'));
  report('files', 2, 3);
  const media = path.join(datasetDir, 'media');
  placed += placeFolder(media, path.join(outDir, 'media'), 'link');
  let removed = removeStrangers(path.join(outDir, 'media'), media);
  report('files', 3, 3);

  let done = 0;
  for (const url of wanted) {
    await renderPage(site, url, outDir);
    done += 1;
    if (done % REPORT_EVERY === 0 || done === wanted.length) report('pages', done, wanted.length);
  }
  for (const url of gone) removed += removePage(url, outDir);

  return { rendered: wanted.length, removed, placed, total: site.urls.length, seconds: elapsed() };
}
