import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';

/**
 * Serves a built site from a folder under a base path, compressed, as a simple web server does. Returns its
 * address.
 */
export async function serveFolder(
  dir: string,
  basePath = '/',
): Promise<{ url: string; close: () => Promise<void> }> {
  const files = serveStatic(dir);
  const compress: (request: unknown, response: unknown, next: () => void) => void = compression() as never;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) {
      response.writeHead(404).end();
      return;
    }
    Object.assign(request, { originalUrl: url, url: `/${url.slice(basePath.length)}` });
    compress(request, response, () => {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        createReadStream(path.join(dir, '404.html'))
          .on('error', () => response.end())
          .pipe(response);
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
