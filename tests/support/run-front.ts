/**
 * node tests/support/run-front.ts DIR
 *
 * Runs the two processes of `npm start` with a replacement for the CMS, on the release in `DIR/releases`.
 * Prints one line of JSON: the port and the PIDs of both processes.
 */
import path from 'node:path';
import { openFront } from '#cms/front/open-front.ts';
import { runCms } from '#cms/front/run-cms.ts';
import { stopWhenTold } from '#cms/start/stop-when-told.ts';

const [dir = ''] = process.argv.slice(2);
const onStop = stopWhenTold();
const socketPath = path.join(dir, 'cms');
const onNotice = (sentence: string) => console.log(sentence);
const script = path.resolve(import.meta.dirname, 'fake-cms.ts');
const cms = await runCms({ script, args: [socketPath], onNotice, firstWait: 200 });
onStop(() => cms.stop());
const server = await openFront(
  {
    basePath: '/',
    host: '127.0.0.1',
    port: 0,
    dataDir: dir,
    releasesDir: path.join(dir, 'releases'),
    secret: process.env['FRONT_SECRET'] ?? 'x',
    siteUrl: undefined,
    trustedProxies: (process.env['FRONT_TRUSTS'] ?? '').split(',').filter(Boolean),
  },
  socketPath,
  onNotice,
);
onStop(() => server.close());
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the server has no port');
console.log(JSON.stringify({ port: address.port, front: process.pid, cms: cms.pid }));
