// .mjs: Node itself strips the types of what it imports, which the compiled form of a .ts configuration cannot.
import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import { findRootDir } from './env/root-dir.ts';

/** The admin loads nothing from other hosts and is framed by nobody. Next's own inline scripts need 'unsafe-inline'. */
const contentSecurityPolicy = (framedBy = "'none'") =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${process.argv.includes('dev') ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** @type {import('next').NextConfig} */
const config = {
  // Builds go to cms/.next, Next's own place beside the app.
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  images: { unoptimized: true },
  turbopack: { root: path.resolve(findRootDir()) },
  // Types are checked once for the whole repository, by `npm run check`.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: contentSecurityPolicy() },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        ],
      },
      {
        // The page before it is published, shown in a frame of the admin.
        source: '/api/activities/:id/preview',
        headers: [
          { key: 'Content-Security-Policy', value: contentSecurityPolicy("'self'") },
          { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        ],
      },
    ]),
};

export default withPayload(config, { devBundleServerPackages: false });
