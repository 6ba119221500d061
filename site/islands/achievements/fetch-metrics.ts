import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { link } from '#site/words/url.ts';

/** Milliseconds after which the network counts as absent. */
const PATIENCE = 10_000;

/** Whether an answer is a metrics document of the version that this page understands. */
function isMetricsDocument(value: unknown): value is MetricsDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    value.schemaVersion === 1 &&
    'months' in value &&
    Array.isArray(value.months)
  );
}

async function read(address: string): Promise<MetricsDocument> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  const body: unknown = response.ok ? await response.json() : null;
  if (!isMetricsDocument(body)) throw new Error(`${address} 没有给出指标。`);
  return body;
}

/**
 * Where the newest figures are: the server that has the records names them in a `Link` header (`rel="latest-version"`,
 * RFC 5829) on the release's own file. A plain web server names none, and is not asked for what it does not have.
 */
function latestVersion(header: string | null): string | null {
  return /<([^>]+)>;\s*rel="?latest-version"?/.exec(header ?? '')?.[1] ?? null;
}

/** Figures, and whether they come from the records themselves or from the newest release. */
export interface FetchedMetrics {
  readonly metrics: MetricsDocument;
  readonly from: 'records' | 'release';
}

/** The newest figures: the records' where the CMS answers, else the release's. Rejects when offline. */
export async function fetchMetrics(): Promise<FetchedMetrics> {
  const published = link('/data/metrics.json');
  const head = await fetch(published, {
    method: 'HEAD',
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const latest = latestVersion(head.headers.get('link'));
  if (latest !== null) {
    try {
      return { metrics: await read(latest), from: 'records' };
    } catch {
      // The CMS is away for now: what is published still holds.
    }
  }
  return { metrics: await read(published), from: 'release' };
}
