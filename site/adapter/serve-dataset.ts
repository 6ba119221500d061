import path from 'node:path';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';

/** In development, serves `/media/` and the tables under `/data/` from the dataset folder, and reloads when it changes. */
export function serveDataset(server: ViteDevServer, datasetDir: string): void {
  // Without the base path: Astro takes it off before.
  server.middlewares.use('/media', sirv(path.join(datasetDir, 'media'), { dev: true }));
  server.middlewares.use('/data', sirv(datasetDir, { dev: true }));
  const manifest = path.join(datasetDir, 'manifest.json');
  server.watcher.add(manifest).on('all', (_event, file) => {
    if (file === manifest) server.ws.send({ type: 'full-reload' });
  });
}
