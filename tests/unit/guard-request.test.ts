import { expect, test } from 'vitest';
import { guardRequest } from '#cms/http/guard-request.ts';

const handle = guardRequest<undefined>(() => Promise.resolve(new Response('done')));
const ask = async (method: string, headers: Record<string, string>, body?: string) => {
  const request = new Request('http://localhost/api/teams', {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return (await handle(request, undefined)).status;
};
/** A request as Node's server passes it on: with a body that exists but is empty. */
const emptyBody = (headers: Record<string, string> = {}) =>
  handle(
    new Request('http://localhost/api/teams', {
      method: 'DELETE',
      headers,
      body: new ReadableStream({ start: (stream) => stream.close() }),
      duplex: 'half',
    } as RequestInit),
    undefined,
  ).then(({ status }) => status);

test('a request without a body needs no length, as browsers send a deletion', async () => {
  expect(await ask('DELETE', {})).toBe(200);
  expect(await emptyBody()).toBe(200);
});

test('a body of unknown length is refused, and one that is too long', async () => {
  expect(await emptyBody({ 'transfer-encoding': 'chunked' })).toBe(411);
  expect(await ask('POST', { 'content-length': '3000000' }, '{}')).toBe(413);
  expect(
    await ask('POST', { 'content-length': '40000000', 'content-type': 'multipart/form-data' }, 'x'),
  ).toBe(413);
});

test('what another site asks for with somebody’s cookie is refused', async () => {
  expect(await ask('DELETE', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await ask('DELETE', { 'sec-fetch-site': 'same-origin' })).toBe(200);
  expect(await ask('POST', { origin: 'https://evil.example', host: 'localhost' }, '{}')).toBe(403);
});
