/**
 * node tests/support/fake-cms.ts SOCKET
 *
 * Replaces the CMS behind the front server. Answers in JSON what it received. `/api/die` ends it, `/api/busy`
 * blocks its thread for three seconds. `/api/media` reads the whole body, waits a moment and answers how many
 * bodies it was reading at most at the same time. `/api/unread` answers when it has read the beginning.
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const [socketPath] = process.argv.slice(2);
let uploads = 0;
let mostUploads = 0;

rmSync(socketPath ?? '', { force: true });
const server = createServer(async (request, response) => {
  if (request.url === '/api/die') process.exit(3);
  if (request.url === '/api/unread') {
    request.once('data', () => {
      request.pause();
      response.writeHead(413).end('{}');
    });
    return;
  }
  if (request.url === '/api/busy') {
    const end = Date.now() + 3_000;
    while (Date.now() < end);
  }
  uploads += 1;
  mostUploads = Math.max(mostUploads, uploads);
  let received = 0;
  try {
    for await (const chunk of request) received += (chunk as Buffer).length;
  } catch {
    // The client has gone.
    uploads -= 1;
    return;
  }
  if (request.url === '/api/media') await setTimeout(150);
  uploads -= 1;
  const { method, url, headers } = request;
  if (url === '/api/public') response.setHeader('Cache-Control', 'public, max-age=60');
  response.setHeader('Set-Cookie', ['a=1', 'b=2']);
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ method, url, headers, received, mostUploads }));
});
// As the CMS has it: `cms/front/serve-cms.ts`.
Object.assign(server, { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });
server.listen(socketPath, () => process.send?.('ready'));

process.once('disconnect', () => process.exit(0));
