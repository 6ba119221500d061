import type { APIRoute } from 'astro';
import { canonicalUrl } from '#site/dataset/absolute-url.ts';
import { link } from '#site/words/url.ts';

/**
 * `/robots.txt`: allows everything public. Crawlers request it only at the root; under a sub-path it has no
 * effect.
 */
export const GET: APIRoute = () => {
  const sitemap = canonicalUrl('/sitemap-index.xml');
  const lines = [
    'User-agent: *',
    `Disallow: ${link('/admin')}`,
    `Disallow: ${link('/api/')}`,
    ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`]),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
