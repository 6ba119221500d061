// An .mjs file, because then Node itself strips the types of the imported files. The compiled form of a .ts
// configuration cannot import them.
import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { settings } from '#cms/env/env.ts';
import { findRootDir } from '#cms/env/root-dir.ts';

/**
 * In production the same port also serves the public site (server.ts). In development the site runs on the
 * next port.
 */
const siteInDevelopment = `http://localhost:${settings.port + 1}`;

/**
 * The admin loads nothing from other hosts and cannot be framed. Next's own inline scripts need
 * 'unsafe-inline'.
 */
const contentSecurityPolicy = (isDev, framedBy = "'none'") =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${isDev ? ` ${siteInDevelopment}` : ''}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** @returns {import('next').NextConfig} */
const config = (isDev) => ({
  // Builds go to cms/.next, Next's own place beside the app.
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  images: { unoptimized: true },
  turbopack: { root: path.resolve(findRootDir()) },
  // Types are checked once for the whole repository, by `npm run check`.
  typescript: { ignoreBuildErrors: true },
  redirects: () =>
    Promise.resolve(
      isDev
        ? [
            {
              source: '/:path((?!admin|api|_next).*)',
              destination: `${siteInDevelopment}/:path`,
              permanent: false,
            },
          ]
        : // No mail is sent: the login page says whom to ask.
          [{ source: '/admin/forgot', destination: '/admin/login', permanent: false }],
    ),
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: contentSecurityPolicy(isDev) },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        ],
      },
      {
        // The preview of a page, shown in a frame of the admin.
        source: '/api/:collection/:id/preview',
        headers: [
          { key: 'Content-Security-Policy', value: contentSecurityPolicy(isDev, "'self'") },
          { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        ],
      },
    ]),
});

export default (phase) =>
  withPayload(config(phase === PHASE_DEVELOPMENT_SERVER), { devBundleServerPackages: false });
