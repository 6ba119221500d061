import type { APIRoute } from 'astro';
import { absoluteUrl } from '#site/dataset/absolute-url.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { sitemapShard } from '#site/routes/list-urls.ts';
import type { SitemapEntry } from '#site/routes/sitemap-shards.ts';

function urlElement({ url, lastModified }: SitemapEntry): string {
  const day = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`;
  return `<url><loc>${absoluteUrl(url)}</loc>${day}</url>`;
}

/** `/sitemaps/<family>-<number>.xml`: the URLs of one sitemap. */
export const GET: APIRoute = ({ params }) => {
  const entries = sitemapShard(getDataset(), params.name ?? '');
  if (!entries) return new Response(null, { status: 404 });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
      `${entries.map(urlElement).join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
