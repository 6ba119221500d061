/**
 * Entry of the server bundle: opens a dataset and renders its URLs one by one, in-process, without a port.
 */
import { createApp } from 'astro/app/entrypoint';
import { loadDataset, useDataset, type Dataset, type FormerDataset } from '#site/dataset/dataset.ts';
import { recordReads } from '#site/dataset/record-reads.ts';
import type { Read } from '#site/dataset/read.ts';
import type { ContentPolicy } from '../render/content-policy.ts';
import { listUrls, useRoutes } from '#site/routes/list-urls.ts';
import { normalizeBasePath } from '#site/environment.ts';

/** A dataset opened for rendering. Only one is open at a time per process. */
export interface OpenSite {
  /** All URLs of the site, without the base path, in a fixed order. */
  readonly urls: readonly string[];
  readonly dataset: Dataset;
  /** What the pages may load and run. */
  readonly policy: ContentPolicy;
  /** Renders one URL (without the base path). Rejects with the page's own error if the page throws. */
  render(url: string): Promise<Response>;
  /** Runs `work` and records what it reads from the dataset. `reads` is complete when `work` is done. */
  recordReads<T>(work: () => T): { result: T; reads: ReadonlySet<Read> };
}

/** Exports of the bundle. */
export interface SiteBundle {
  /** Base path that the bundle was built for, with leading and trailing slash. */
  readonly basePath: string;
  /**
   * Opens a dataset folder. `today` is the day that pages use as today. `former` is the dataset that was open
   * before: unchanged rows are shared with it. Throws DatasetError.
   */
  openSite(datasetDir: string, today: string, former?: FormerDataset): OpenSite;
}

const app = createApp({ streaming: false });
// Astro would log the error and return an error page. This passes the error itself to the caller.
app.logger.options.level = 'silent';
app.renderError = (_request, options) => {
  if (options.error) return Promise.reject(options.error);
  return Promise.resolve(options.response ?? new Response(null, { status: options.status }));
};

// content-policy.ts writes the policy into the page. For a header, Astro would hash again for every page.
app.manifest.shouldInjectCspMetaTags = false;

const sourceOf = (entry: string | { resource: string }) =>
  typeof entry === 'string' ? entry : entry.resource;
const hashOf = (entry: string | { hash: string }) => (typeof entry === 'string' ? entry : entry.hash);

function policyOf({ csp }: typeof app.manifest): ContentPolicy {
  if (!csp) throw new Error('astro.config.mjs 里没有 security.csp。');
  return {
    directives: csp.directives,
    scriptSources: csp.scriptDirective.resources.map(sourceOf),
    scriptHashes: csp.scriptDirective.hashes.map(hashOf),
    styleSources: csp.styleDirective.resources.map(sourceOf),
    styleHashes: csp.styleDirective.hashes.map(hashOf),
  };
}

export const basePath: SiteBundle['basePath'] = normalizeBasePath(import.meta.env.BASE_URL);

export const openSite: SiteBundle['openSite'] = (datasetDir, today, former) => {
  const dataset = loadDataset(datasetDir, former);
  useDataset(dataset, today);
  useRoutes(
    app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter(({ origin }) => origin === 'project')
      .map(({ route, type }) => ({ pattern: route, isPage: type === 'page' })),
  );
  return {
    urls: listUrls(dataset),
    dataset,
    policy: policyOf(app.manifest),
    recordReads,
    render: (url) => app.render(new Request(`http://localhost${basePath}${url.slice(1)}`)),
  };
};
