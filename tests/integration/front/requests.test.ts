import { once } from 'node:events';
import net from 'node:net';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { request as send, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProcesses, type OpenProcesses } from '../../support/open-processes.ts';
import { sessionToken } from '../../support/session-token.ts';

const secret = 'a secret of thirty-two characters';
let product: OpenProcesses;
let behindProxy: OpenProcesses;
beforeAll(async () => {
  product = await openProcesses({ env: { FRONT_SECRET: secret } });
  behindProxy = await openProcesses({ env: { FRONT_SECRET: secret, FRONT_TRUSTS: '127.0.0.1' } });
});
afterAll(async () => {
  await product.close();
  await behindProxy.close();
});

const upload = { 'content-type': 'multipart/form-data; boundary=x' };
const signedIn = (seconds = 600) => ({ cookie: `payload-token=${sessionToken(secret, seconds)}` });
const json = async (address: string, init?: RequestInit, at = product) => {
  const answer = await fetch(at.url + address, init);
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
};

/** The response to a client that announces a body and sends only its beginning. */
async function beginning(path: string, headers: Record<string, string>): Promise<string> {
  const socket = net.connect(product.port, '127.0.0.1');
  const head = Object.entries({ host: 'x', ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
  socket.write(Buffer.alloc(50_000));
  socket.on('error', () => undefined);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  await Promise.race([once(socket, 'data'), setTimeout(1_000)]);
  socket.destroy();
  return text;
}

test('a stranger’s upload is refused in Chinese when its head is read, before its body', async () => {
  const answer = await beginning('/api/media', { ...upload, 'content-length': '29000000' });
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  expect(answer).toContain('还没有登录，或登录已过期。请登录后再试。');
});

test('so is one with a token that is forged, has run out, or is of no signature', async () => {
  const [head, body] = sessionToken(secret, 600).split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const token of [
    sessionToken('another secret', 600),
    sessionToken(secret, -1),
    `${head}.${body}.`,
    `${head}.${body}`,
    `${none}.${body}.`,
    'x',
  ])
    expect(
      await beginning('/api/media', {
        ...upload,
        'content-length': '29000000',
        cookie: `payload-token=${token}`,
      }),
      token,
    ).toMatch(/^HTTP\/1\.1 401 /);
  const { body: taken } = await json('/api/teams', {
    method: 'POST',
    headers: { authorization: `JWT ${sessionToken(secret, 600)}` },
    body: 'x'.repeat(50_000),
  });
  expect(taken).toMatchObject({ received: 50_000 });
});

test('what is too long or does not say how long it is, is refused to everybody, and a login passes', async () => {
  const own = signedIn();
  expect(await beginning('/api/teams', { ...own, 'content-length': '2000001' })).toMatch(/^HTTP\/1\.1 413 /);
  expect(await beginning('/api/media', { ...own, ...upload, 'content-length': '32000001' })).toContain(
    '单个文件不能超过 30 MB',
  );
  expect(await beginning('/api/media', { ...own, ...upload, 'transfer-encoding': 'chunked' })).toMatch(
    /^HTTP\/1\.1 411 /,
  );
  const login = await json('/api/users/login', { method: 'POST', body: '{"email":"a@b.cn","password":"x"}' });
  expect(login.body).toMatchObject({ received: 33, url: '/api/users/login' });
});

test('who asks first whether to send a body is answered before it is sent', async () => {
  const answer = await beginning('/api/media', {
    ...upload,
    'content-length': '29000000',
    expect: '100-continue',
  });
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  const asked = send(`${product.url}/api/teams`, {
    method: 'POST',
    headers: { expect: '100-continue', 'content-length': 2 },
  });
  asked.flushHeaders();
  await once(asked, 'continue');
  asked.end('ok');
  const [taken] = (await once(asked, 'response')) as [IncomingMessage];
  expect(taken.statusCode).toBe(200);
  taken.resume();
});

test('of many large uploads two are under way at a time, and all are taken', async () => {
  const body = Buffer.alloc(29_000_000);
  const taken = await Promise.all(
    Array.from({ length: 6 }, () =>
      json('/api/media', { method: 'POST', headers: { ...upload, ...signedIn() }, body }),
    ),
  );
  expect(taken.map(({ body: { received } }) => received)).toEqual(Array(6).fill(29_000_000));
  expect(Math.max(...taken.map(({ body: { mostUploads } }) => mostUploads))).toBe(2);
});

test('who announces megabytes to a public form and sends none keeps no turn from an upload', async () => {
  const idle = Array.from({ length: 3 }, () => {
    const socket = net.connect(product.port, '127.0.0.1').on('error', () => undefined);
    const head = ['host: x', 'content-type: multipart/form-data; boundary=x', 'content-length: 30000000'];
    socket.write(`POST /api/wishes/check HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n--x`);
    return socket;
  });
  await setTimeout(300);
  const body = Buffer.alloc(29_000_000);
  const signal = AbortSignal.timeout(10_000);
  const init = { method: 'POST', headers: { ...upload, ...signedIn() }, body, signal };
  expect((await json('/api/media', init)).body).toMatchObject({ received: 29_000_000 });
  for (const socket of idle) socket.destroy();
});

test('a long body that the CMS leaves unread stands in nobody’s way', async () => {
  const long = { method: 'POST', headers: signedIn(), body: 'x'.repeat(180_000) };
  const refused = await Promise.all(Array.from({ length: 10 }, () => json('/api/unread', long)));
  expect(refused.map(({ status }) => status)).toEqual(Array(10).fill(413));
  const after = Array.from({ length: 30 }, () => json('/api/x', { signal: AbortSignal.timeout(5_000) }));
  expect((await Promise.all(after)).map(({ status }) => status)).toEqual(Array(30).fill(200));
});

test('a first line that nothing can answer is refused in Chinese, not with a fault', async () => {
  expect(await json('/api/needs/%ff')).toMatchObject({
    status: 400,
    body: { errors: [{ message: '网址写得不对，请从页面上的链接重新打开。' }] },
  });
  for (const method of ['TRACE', 'PROPFIND']) {
    const asked = send(`${product.url}/api/needs`, { method }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.statusCode, method).toBe(501);
    answer.resume();
  }
  expect((await json('/api/needs/%E5%BC%A0?where[x]=%ff')).status).toBe(200);
});

test('nobody from outside says where a request came from', async () => {
  const headers = {
    'x-client-address': '203.0.113.7',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'for=203.0.113.7',
    'x-real-ip': '203.0.113.7',
  };
  const { body, headers: answered } = await json('/api/x', { headers });
  expect(body.headers).toMatchObject({
    'x-client-address': '127.0.0.1',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': `127.0.0.1:${product.port}`,
    'x-forwarded-proto': 'http',
  });
  expect(body.headers).not.toHaveProperty('forwarded');
  expect(body.headers).not.toHaveProperty('x-real-ip');
  expect(answered.has('strict-transport-security')).toBe(false);
  expect(product.said.filter((line) => line.includes('TRUSTED_PROXY=127.0.0.1'))).toHaveLength(1);
});

test('what a proxy says that the settings name is taken, and behind TLS browsers are told to keep to it', async () => {
  const headers = {
    'x-client-address': '198.51.100.1',
    'x-forwarded-for': '198.51.100.1, 203.0.113.7',
    'x-forwarded-host': 'wmsj.example.gov.cn',
    'x-forwarded-proto': 'https',
  };
  const { body, headers: answered } = await json('/api/x', { headers }, behindProxy);
  expect(body.headers).toMatchObject({
    'x-client-address': '203.0.113.7',
    'x-forwarded-host': 'wmsj.example.gov.cn',
    'x-forwarded-proto': 'https',
  });
  expect(answered.get('strict-transport-security')).toBe('max-age=31536000');
  const page = await fetch(behindProxy.url, { headers });
  expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000');
});

test('an answer that does not say it is for everybody is kept by nobody, and its cookies arrive', async () => {
  const { headers } = await json('/api/x');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect((await json('/api/public')).headers.get('cache-control')).toBe('public, max-age=60');
});

test('a public page comes compressed as it is asked for, and every form holds the same', async () => {
  const page = async (encoding: string) => {
    const asked = send(product.url, { headers: { 'accept-encoding': encoding } }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    return {
      encoding: answer.headers['content-encoding'],
      vary: answer.headers.vary,
      body: Buffer.concat(chunks),
    };
  };
  const plain = await page('identity');
  expect(plain.encoding).toBeUndefined();
  const [br, gzip] = [await page('gzip, br'), await page('gzip, br;q=0')];
  expect(br).toMatchObject({ encoding: 'br', vary: 'Accept-Encoding' });
  expect(gzip).toMatchObject({ encoding: 'gzip', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
});
