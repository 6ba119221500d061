import { startTransition, useEffect, useState } from 'react';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { sliceOf } from '#site/subjects/achievements/years.ts';
import { fetchMetrics } from './fetch-metrics.ts';

/** The metrics that a page shows, without the dataset hash. */
function contentOf(metrics: MetricsDocument, year: string): string {
  return JSON.stringify({ ...sliceOf(metrics, year), datasetHash: null });
}

/** Source of the figures shown: the build, CMS records or newest release; or request running, or offline. */
export type Freshness = 'built' | 'asking' | 'records' | 'release' | 'offline';

/**
 * Starts with the built metrics. Requests the newest on load, when the page is shown again, and when back
 * online.
 */
export function useNewestMetrics(
  built: MetricsDocument,
  year: string,
): {
  document: MetricsDocument;
  freshness: Freshness;
  isNewer: boolean;
} {
  const [newest, setNewest] = useState(built);
  const [freshness, setFreshness] = useState<Freshness>('built');

  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      // Each change here renders all charts again, so it is a transition as in hydrate.ts.
      startTransition(() => {
        setFreshness('asking');
      });
      try {
        const { metrics: found, from } = await fetchMetrics();
        if (isGone) return;
        startTransition(() => {
          // Unchanged metrics keep their object, so charts are redrawn only for new values.
          setNewest((shown) => (contentOf(found, year) === contentOf(shown, year) ? shown : found));
          setFreshness(from);
        });
      } catch {
        if (!isGone) setFreshness('offline');
      }
    };
    const askAgain = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    addEventListener('online', askAgain);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isGone = true;
      removeEventListener('online', askAgain);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [year]);

  return { document: newest, freshness, isNewer: newest !== built };
}
