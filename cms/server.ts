import { createServer, type Server } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import next from 'next';
import { settings } from './env.ts';
import { clientAddressHeader } from './http/client-address.ts';
import { portTaken } from './port.ts';
import { serveLiveSite } from './serve-live-site.ts';

/** Paths that the CMS answers; everything else is the public site. */
const isCms = (url: string) => /^\/(?:admin|api|_next)(?:[/?]|$)/.test(url);

/**
 * Opens the one port: the live release, and the admin and API of the CMS beside it. Resolves once it listens.
 * Rejects with a Chinese sentence when the port is taken.
 */
export async function openServer(): Promise<Server> {
  const admin = next({
    dev: false,
    dir: path.join(settings.rootDir, 'cms'),
    hostname: settings.host,
    port: settings.port,
  });
  await admin.prepare();
  const answerCms = admin.getRequestHandler();
  const answerSite = serveLiveSite(settings);
  const compress = compression();
  const metricsPath = `${settings.basePath}api/metrics`;

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    // The charts of a site under a sub-path ask beside themselves.
    if (settings.basePath !== '/' && (url === metricsPath || url.startsWith(`${metricsPath}?`))) {
      request.url = url.slice(settings.basePath.length - 1);
    }
    if (isCms(request.url ?? '/')) {
      request.headers[clientAddressHeader] = request.socket.remoteAddress?.replace(/^::ffff:(?=[\d.]+$)/, '');
      answerCms(request, response).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
      return;
    }
    // compression wants Express's types, of which it uses only Node's.
    const handle: (req: unknown, res: unknown, done: () => void) => void = compress as never;
    handle(request, response, () => {
      answerSite(request, response);
    });
  });
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(settings.port)) : error);
    });
    server.listen(settings.port, settings.host, resolve);
  });
  return server;
}
