import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { link } from '#site/words/url.ts';

/** Timeout of a request in milliseconds; after that the network counts as offline. */
const PATIENCE = 10_000;

/** Whether a response is a metrics document of the version that this page supports. */
function isMetricsDocument(value: unknown): value is MetricsDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    value.schemaVersion === 1 &&
    'months' in value &&
    Array.isArray(value.months) &&
    'parts' in value &&
    Array.isArray(value.parts)
  );
}

async function read(address: string): Promise<MetricsDocument> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  const body: unknown = response.ok ? await response.json() : null;
  if (!isMetricsDocument(body)) throw new Error(`${address} 没有给出指标。`);
  return body;
}

/**
 * URL of the newest metrics. The CMS server names it in a `Link` header (`rel="latest-version"`, RFC 5829) on
 * the release's own file. A plain web server sends no such header, so nothing is requested that it does not
 * have.
 */
function latestVersion(header: string | null): string | null {
  return /<([^>]+)>;\s*rel="?latest-version"?/.exec(header ?? '')?.[1] ?? null;
}

/** Metrics, and whether they come from the CMS records or from the newest release. */
export interface FetchedMetrics {
  readonly metrics: MetricsDocument;
  readonly from: 'records' | 'release';
}

/**
 * The newest metrics: from the CMS records if it responds, otherwise from the release. Rejects if offline.
 */
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
      // The CMS is not available now. The published metrics are still valid.
    }
  }
  return { metrics: await read(published), from: 'release' };
}
