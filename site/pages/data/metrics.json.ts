import type { APIRoute } from 'astro';
import { getMetrics } from '#site/dataset/metrics.ts';

/** `/data/metrics.json`: all published metrics with definitions (`content/schema/metrics-document.ts`). */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(getMetrics())}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
