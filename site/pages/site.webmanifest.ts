import type { APIRoute } from 'astro';
import { getDataset } from '#site/dataset/dataset.ts';
import { link } from '#site/words/url.ts';

/** Web app manifest: lets users put the site on the home screen of a phone. */
export const GET: APIRoute = () => {
  const { settings } = getDataset();
  const manifest = {
    name: settings.siteTitle,
    short_name: settings.townName,
    description: settings.tagline,
    lang: 'zh-CN',
    start_url: link('/'),
    scope: link('/'),
    display: 'browser',
    background_color: '#f7f4ee',
    theme_color: '#b8121b',
    icons: [
      { src: link('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: link('/icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: link('/icons/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
