import { useEffect, useState } from 'react';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { fetchMetrics } from './fetch-metrics.ts';

/** What is known about the age of the figures: as built, being asked for, the newest, or not to be had. */
export type Freshness = 'built' | 'asking' | 'newest' | 'offline';

/** Starts with the built figures and asks for the newest: at once, when the page is looked at again, when the network is back. */
export function useNewestMetrics(built: MetricsDocument): {
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
        const found = await fetchMetrics();
        if (isGone) return;
        setNewest((shown) => (found.asOf > shown.asOf ? found : shown));
        setFreshness('newest');
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
  }, []);

  return { document: newest, freshness, isNewer: newest !== built };
}
