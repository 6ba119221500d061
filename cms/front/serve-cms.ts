/**
 * node cms/front/serve-cms.ts SOCKET
 *
 * The CMS in a separate process: admin, API, publisher. It answers on a socket that only the front process
 * can reach, and ends with that process.
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { settings } from '#cms/env/env.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';

/** How long running requests may take after the CMS is told to stop, in milliseconds. */
const patience = 5_000;

const [socketPath] = process.argv.slice(2);
if (socketPath === undefined) throw new Error('the socket is missing');

await openDataFolder(settings.dataDir, 'work');
const admin = next({
  dev: false,
  dir: path.join(settings.rootDir, 'cms'),
  hostname: settings.host,
  port: settings.port,
});
await admin.prepare();
const answer = admin.getRequestHandler();
const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
// The front process keeps the connections open and decides how long a request may take.
Object.assign(server, { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), patience);
}
process.on('SIGTERM', stop);
// Ctrl+C reaches every process of the terminal. The front process decides when this one stops.
process.on('SIGINT', () => undefined);
// The front process was killed, so no more signals will come.
process.once('disconnect', () => process.exit(0));

// Left by a process that was killed.
rmSync(socketPath, { force: true });
server.listen(socketPath, () => process.send?.('ready'));
