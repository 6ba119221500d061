import { expect, test } from 'vitest';
import { serialiseAccountWrites } from '#cms/users/serialise-account-writes.ts';

const login = (email: string, signal?: AbortSignal) =>
  new Request('http://localhost/api/users/login', {
    method: 'POST',
    body: JSON.stringify({ email }),
    headers: { 'Content-Type': 'application/json' },
    ...(signal ? { signal } : {}),
  });
const form = (email: string) => {
  const body = new FormData();
  body.set('_payload', JSON.stringify({ email, password: 'x' }));
  return new Request('http://localhost/api/users/login', { method: 'POST', body });
};
const tokenOf = (id: string) => `JWT x.${Buffer.from(JSON.stringify({ id })).toString('base64url')}.x`;
const renewal = (id: string) =>
  new Request('http://localhost/api/users/refresh-token', {
    method: 'POST',
    headers: { Authorization: tokenOf(id) },
  });

/** A handler whose responses the test releases by hand, and the requests that it has started. */
function byHand() {
  const begun: string[] = [];
  const open: (() => void)[] = [];
  const handle = serialiseAccountWrites<undefined>(
    async (request) => {
      begun.push(new URL(request.url).pathname.split('/').at(-1) ?? '');
      await new Promise<void>((resolve) => open.push(resolve));
      return new Response('done');
    },
    (email) => Promise.resolve(email.startsWith('wei') ? 'id-of-wei' : null),
  );
  const ask = (request: Request) => handle(request, undefined).then(({ status }) => status);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  return { begun, ask, settled, answerNext: () => open.shift()?.() };
}

test('requests of one account wait for each other, however they say whose they are', async () => {
  const { begun, ask, settled, answerNext } = byHand();
  const answers = [ask(login('wei@example.com')), ask(form('Wei@example.com')), ask(renewal('id-of-wei'))];
  for (const count of [1, 2, 3]) {
    await settled();
    expect(begun).toHaveLength(count);
    answerNext();
  }
  expect(await Promise.all(answers)).toEqual([200, 200, 200]);
});

test('an account whose request hangs holds up nobody else, and not without end', async () => {
  const { begun, ask, settled, answerNext } = byHand();
  const hanging = Array.from({ length: 30 }, () => ask(login('wei@example.com')));
  await settled();
  expect(await ask(login('wei@example.com'))).toBe(429);
  const other = ask(login('luo@example.com'));
  await settled();
  expect(begun).toHaveLength(2);
  for (let n = 0; n <= hanging.length; n += 1) {
    answerNext();
    await settled();
  }
  expect(await other).toBe(200);
  expect(new Set(await Promise.all(hanging))).toEqual(new Set([200]));
});

test('whoever changes many accounts waits for all, and all wait for them', async () => {
  const { begun, ask, settled, answerNext } = byHand();
  const many = new Request('http://localhost/api/users?where[id][in]=a,b', { method: 'PATCH', body: '{}' });
  const bearer = new Request('http://localhost/api/users/refresh-token', {
    method: 'POST',
    headers: { Authorization: tokenOf('id-of-wei').replace('JWT', 'Bearer') },
  });
  const answers: Promise<number>[] = [];
  for (const request of [
    login('wei@example.com'),
    bearer,
    login('luo@example.com'),
    many,
    login('mo@example.com'),
  ]) {
    answers.push(ask(request));
    await settled();
  }
  expect(begun).toEqual(['login', 'login']);
  const all = Promise.all(answers);
  // Responses are released until all are done. What matters is the order in which requests start.
  const giving = setInterval(answerNext, 10);
  expect(await all).toEqual([200, 200, 200, 200, 200]);
  clearInterval(giving);
  expect(begun).toEqual(['login', 'login', 'refresh-token', 'users', 'login']);
});

test('who went away while waiting is not waited for', async () => {
  const { begun, ask, settled, answerNext } = byHand();
  const first = ask(login('wei@example.com'));
  const gone = new AbortController();
  const second = ask(login('wei@example.com', gone.signal));
  await settled();
  gone.abort();
  answerNext();
  expect([await first, await second]).toEqual([200, 499]);
  expect(begun).toHaveLength(1);
});

test('a body that no account needs is refused before it is read', async () => {
  const { ask } = byHand();
  const large = login('wei@example.com');
  large.headers.set('content-length', '3000000');
  expect(await ask(large)).toBe(413);
});
