import type { APIRoute } from 'astro';
import { absoluteUrl } from '#site/dataset/absolute-url.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { sitemapNames } from '#site/routes/list-urls.ts';

/** `/sitemap-index.xml`: lists the sitemaps of all page families. */
export const GET: APIRoute = () => {
  const entries = sitemapNames(getDataset()).map(
    (name) => `<sitemap><loc>${absoluteUrl(`/sitemaps/${name}.xml`)}</loc></sitemap>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
      `${entries.join('\n')}\n</sitemapindex>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
