import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { formatPeriod, formatWithUnit } from '#content/metrics/format.ts';

const document = z.object({
  metrics: z.array(z.object({ key: z.string(), name: z.string(), unit: z.string(), decimals: z.number() })),
});

/** How figures are called in Chinese. */
export interface FigureNames {
  metric: (key: string) => string;
  period: (name: string) => string;
  value: (key: string, value: number | null) => string;
}

/** The names of the figures of a site, from its metrics. Figures that it no longer has keep their key. */
export function namesIn(siteDir: string): FigureNames {
  const text = readFileSync(path.join(siteDir, 'data', 'metrics.json'), 'utf8');
  const known = new Map(document.parse(JSON.parse(text)).metrics.map((metric) => [metric.key, metric]));
  return {
    metric: (key) => known.get(key)?.name ?? key,
    period: formatPeriod,
    value: (key, value) => formatWithUnit(value, known.get(key) ?? { decimals: 2, unit: '' }).trim(),
  };
}
