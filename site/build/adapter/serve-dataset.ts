import path from 'node:path';
import serveStatic from 'serve-static';
import type { ViteDevServer } from 'vite';

/**
 * In development, serves `/media/` and the tables under `/data/` from the dataset folder, and reloads the
 * page when the dataset changes. Search uses the index of the last `npm run build`.
 */
export function serveDataset(server: ViteDevServer, datasetDir: string): void {
  // Paths without the base path: Astro has already removed it.
  server.middlewares.use('/media', serveStatic(path.join(datasetDir, 'media')));
  server.middlewares.use('/data', serveStatic(datasetDir));
  server.middlewares.use('/search/index', serveStatic(path.join('dist', 'search', 'index')));
  const manifest = path.join(datasetDir, 'manifest.json');
  server.watcher.add(manifest).on('all', (_event, file) => {
    if (file === manifest) server.ws.send({ type: 'full-reload' });
  });
}
