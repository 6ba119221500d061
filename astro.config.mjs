// The site is built once as a server bundle. site/build/render then renders it to files (see render-site.ts).
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { staticFilesAdapter } from './site/build/adapter/index.ts';
import { basePath, wishOrigin } from './site/environment.ts';

/** This site and, if wishes are handed in elsewhere, that CMS. */
const selfAndWishes = wishOrigin === null ? "'self'" : `'self' ${wishOrigin}`;

export default defineConfig({
  srcDir: './site',
  publicDir: './public',
  output: 'server',
  adapter: staticFilesAdapter(),
  integrations: [react()],
  base: basePath,
  trailingSlash: 'always',
  prefetch: false,
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        `connect-src ${selfAndWishes}`,
        "object-src 'none'",
        "base-uri 'self'",
        `form-action ${selfAndWishes}`,
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Scripts stay files. An inline script with a dynamic import() throws an error (`__VITE_PRELOAD__`), and
  // the content security policy refuses it.
  vite: { build: { assetsInlineLimit: 0 } },
});
