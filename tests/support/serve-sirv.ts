/** node tests/support/serve-sirv.ts DIR: serves a folder with sirv, as fast as possible. Prints the port. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const files = sirv(process.argv[2] ?? '', { dev: false, etag: true });
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404).end();
  });
}).listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(address !== null && typeof address === 'object' ? address.port : '');
});
