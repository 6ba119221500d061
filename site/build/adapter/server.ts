/** Entry of the server bundle: opens a dataset and renders its URLs one by one, in this process, without a port. */
import { createApp } from 'astro/app/entrypoint';
import { loadDataset, useDataset, type Dataset, type FormerDataset } from '#site/dataset/dataset.ts';
import { recordReads } from '#site/dataset/record-reads.ts';
import type { Read } from '#site/dataset/read.ts';
import type { ContentPolicy } from '../render/content-policy.ts';
import { listUrls, useRoutes } from '#site/routes/list-urls.ts';
import { normalizeBasePath } from '#site/environment.ts';

/** A dataset opened for rendering. One at a time per process. */
export interface OpenSite {
  /** Every address of the site, without the base path, in a fixed order. */
  readonly urls: readonly string[];
  readonly dataset: Dataset;
  /** What its pages may load and run. */
  readonly policy: ContentPolicy;
  /** Renders one address (without the base path); a page that throws rejects with its own error. */
  render(url: string): Promise<Response>;
  /** Runs `work` and tells, once it is done, what was read of the dataset by it. */
  recordReads<T>(work: () => T): { result: T; reads: ReadonlySet<Read> };
}

/** What the bundle exports. */
export interface SiteBundle {
  /** Sub-path that the bundle was built for, with both slashes. */
  readonly basePath: string;
  /**
   * Opens a dataset folder; `today` is the day the pages take for today. With `former`, the dataset that was open before,
   * both share the rows that have not changed. Throws DatasetError.
   */
  openSite(datasetDir: string, today: string, former?: FormerDataset): OpenSite;
}

const app = createApp({ streaming: false });
// Astro would log the reason of a failure and answer with an error page: whoever renders gets the reason instead.
app.logger.options.level = 'silent';
app.renderError = (_request, options) => {
  if (options.error) return Promise.reject(options.error);
  return Promise.resolve(options.response ?? new Response(null, { status: options.status }));
};

// The policy goes into the page (content-policy.ts), not into a header for which Astro would hash anew for every page.
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
