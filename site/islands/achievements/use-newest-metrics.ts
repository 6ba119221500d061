import { useEffect, useState } from 'react';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { sliceOf } from '#site/subjects/achievements/years.ts';
import { fetchMetrics } from './fetch-metrics.ts';

/** The figures that a page shows, without where they come from. */
function contentOf(metrics: MetricsDocument, year: string): string {
  return JSON.stringify({ ...sliceOf(metrics, year), datasetHash: null });
}

/** What is known about the age of the figures: as built, being asked for, as the records or the newest release have them, or nothing. */
export type Freshness = 'built' | 'asking' | 'records' | 'release' | 'offline';

/** Starts with the built figures and asks for the newest: at once, when the page is looked at again, when the network is back. */
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
      setFreshness('asking');
      try {
        const { metrics: found, from } = await fetchMetrics();
        if (isGone) return;
        // What has not changed stays as it is: charts are drawn anew only for new figures.
        setNewest((shown) => (contentOf(found, year) === contentOf(shown, year) ? shown : found));
        setFreshness(from);
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
