import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveLiveSite } from '#cms/front/serve-live-site.ts';

const releasesDir = mkdtempSync(path.join(tmpdir(), 'serve-live-site-'));
const servers = new Map<string, Server>();

beforeAll(async () => {
  const release = path.join(releasesDir, '20261126-120000-0123abcd');
  mkdirSync(path.join(release, 'stations'), { recursive: true });
  for (const [file, text] of [
    ['index.html', '0123456789'],
    ['404.html', '没有这一页'],
    ['stations/index.html', '阵地'],
  ] as const)
    writeFileSync(path.join(release, file), text);
  writeFileSync(path.join(releasesDir, 'secret'), 'secret');
  symlinkSync(path.basename(release), path.join(releasesDir, 'current'), 'dir');
  for (const basePath of ['/', '/wmsj/']) {
    const server = createServer(serveLiveSite({ releasesDir, dataDir: releasesDir, basePath })).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    servers.set(basePath, server);
  }
});

afterAll(() => {
  for (const server of servers.values()) server.close();
  rmSync(releasesDir, { recursive: true, force: true });
});

/** Requests an address exactly as it is. `fetch` would normalise it first. */
async function ask(address: string, headers: Record<string, string> = {}, basePath = '/') {
  const bound = servers.get(basePath)?.address();
  if (bound == null || typeof bound === 'string') throw new Error('the server has no port');
  const asked = request({
    host: '127.0.0.1',
    port: bound.port,
    path: address,
    headers,
    timeout: 5_000,
  }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return {
    status: answer.statusCode,
    location: answer.headers.location,
    cache: answer.headers['cache-control'],
    text: Buffer.concat(chunks).toString(),
  };
}

test('no address leads to another host', async () => {
  for (const address of [
    '//example.com/x',
    '//example.com',
    '/%2f/example.com/x',
    '///example.com/x/',
    '/\\example.com/x',
  ])
    expect((await ask(address)).location ?? '', address).toBe('');
  expect((await ask('//stations')).location).toBe('/stations/');
});

test('a page asked for without its closing slash leads to the one with it, under a sub-path too', async () => {
  expect(await ask('/stations')).toMatchObject({ status: 301, location: '/stations/' });
  expect(await ask('/wmsj/stations', {}, '/wmsj/')).toMatchObject({
    status: 301,
    location: '/wmsj/stations/',
  });
  expect(await ask('/wmsj/stations/', {}, '/wmsj/')).toMatchObject({ status: 200, text: '阵地' });
});

test('a part of a file is answered as asked, and a senseless one is refused or answered whole', async () => {
  expect(await ask('/', { Range: 'bytes=2-4' })).toMatchObject({ status: 206, text: '234' });
  expect(await ask('/', { Range: 'bytes=-3' })).toMatchObject({ status: 206, text: '789' });
  for (const range of ['bytes=5-2', 'bytes=99-', 'bytes=x', 'x=1-2'])
    expect([200, 416], range).toContain((await ask('/', { Range: range })).status);
});

test('nothing beside the live release is served', async () => {
  for (const address of [
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/%',
    '/%00',
    '/%ff',
    `/${'a'.repeat(5000)}`,
  ])
    expect(await ask(address), address).toMatchObject({ status: 404, text: '没有这一页', cache: 'no-cache' });
});
