import type { APIRoute } from 'astro';
import { chartCsv } from '#site/subjects/achievements/chart-csv.ts';
import { charts } from '#site/subjects/achievements/charts.ts';
import { getMetrics } from '#site/dataset/metrics.ts';

/** `/achievements/<year>/<chart>.csv`: the table behind a chart. */
export const GET: APIRoute = ({ params: { year = '', chart = '' } }) => {
  const document = getMetrics();
  const make = charts[chart];
  if (!make || !document.periods.some(({ period }) => period === year))
    return new Response(null, { status: 404 });
  return new Response(chartCsv(make({ document, year })), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
