import { afterEach, expect, test, vi } from 'vitest';
import { tellFaults } from '#cms/http/tell-faults.ts';

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => logged.mockClear());
const ask = async (answer: () => Response | Promise<Response>) => {
  const got = await tellFaults<undefined>(async () => answer())(new Request('http://x/api/x'), undefined);
  return { status: got.status, text: await got.text() };
};
const throwing = (error: Error) => () => Promise.reject(error);

test('a handler that throws, or answers 500 with nothing or in English, answers in Chinese with a number that is in the log', async () => {
  for (const answer of [
    throwing(new Error('x')),
    () => new Response(null, { status: 500 }),
    () => new Response('Internal Server Error', { status: 500 }),
    () => Response.json({ message: 'There was an error initializing Payload' }, { status: 500 }),
  ]) {
    const { status, text } = await ask(answer);
    expect(status).toBe(500);
    const [, number] = /编号 ([A-Z\d]{4}-[A-Z\d]{4})/.exec(text) ?? [];
    expect(number).toBeDefined();
    expect(JSON.stringify(logged.mock.calls.at(-1))).toContain(number);
  }
});

test('a known fault is told as what it is', async () => {
  const { status, text } = await ask(throwing(Object.assign(new Error('x'), { code: 'ENOSPC' })));
  expect(status).toBe(503);
  expect(text).toContain('磁盘已满');
});

test('what is answered in Chinese already, and what went well, stays', async () => {
  expect(await ask(() => Response.json({ errors: [{ message: '没有写入' }] }, { status: 503 }))).toEqual({
    status: 503,
    text: '{"errors":[{"message":"没有写入"}]}',
  });
  expect(await ask(() => new Response('ok'))).toEqual({ status: 200, text: 'ok' });
  expect(await ask(() => new Response('No', { status: 404 }))).toEqual({ status: 404, text: 'No' });
});
