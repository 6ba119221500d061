import { expect, it } from 'vitest';
import { readForm, UnreadableForm } from '#cms/public-forms/form-body.ts';

const address = 'http://town.test/api/wishes/check';
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(address, { method: 'POST', body, headers });
const form = (fields: readonly (readonly [string, string | Blob])[]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return post(data);
};
const encoded = { 'content-type': 'application/x-www-form-urlencoded' };
const read = (request: Request) =>
  readForm(request, ['text', 'village'], { bytes: 16_000, tooLong: '写的内容太长了。' });

async function refusal(request: Request): Promise<number> {
  const error: unknown = await read(request).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableForm)) throw new Error(`was read, or broke: ${String(error)}`);
  expect(error.message).toMatch(/\p{Script=Han}/u);
  return error.status;
}

it('reads a form of either kind; a missing field is empty', async () => {
  expect(await read(form([['text', '愿\r\n望 & <b>']]))).toEqual({ text: '愿\r\n望 & <b>', village: '' });
  expect(await read(post('text=%E6%84%BF&village=a', encoded))).toEqual({ text: '愿', village: 'a' });
});

it('takes 3,000 Chinese characters as the page sends them', async () => {
  expect((await read(form([['text', '愿'.repeat(3000)]]))).text).toHaveLength(3000);
});

it('refuses what is too long, whatever length it claims', async () => {
  expect(await refusal(form([['text', 'x'.repeat(16_000)]]))).toBe(413);
  const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(4096).fill(120)) });
  const request = new Request(address, {
    method: 'POST',
    body: endless,
    headers: encoded,
    duplex: 'half',
  } as RequestInit);
  expect(await refusal(request)).toBe(413);
});

it('refuses every other kind of body', async () => {
  expect(await refusal(post('{"text":"x"}', { 'content-type': 'application/json' }))).toBe(415);
  expect(await refusal(post('text=x', { 'content-type': 'text/plain' }))).toBe(415);
  expect(await refusal(new Request(address, { method: 'POST' }))).toBe(415);
});

it('refuses fields that it does not know, that come twice, and files', async () => {
  expect(
    await refusal(
      form([
        ['text', 'a'],
        ['state', 'done'],
      ]),
    ),
  ).toBe(400);
  expect(await refusal(form([['__proto__', 'a']]))).toBe(400);
  expect(
    await refusal(
      form([
        ['text', 'a'],
        ['text', 'b'],
      ]),
    ),
  ).toBe(400);
  expect(await refusal(form([['text', new Blob(['a'])]]))).toBe(400);
});

it('refuses what is not UTF-8 and what is cut off', async () => {
  expect(await refusal(post(new Uint8Array([116, 101, 120, 116, 61, 0xff, 0xfe]), encoded))).toBe(400);
  expect(await refusal(post('text=%FF%FE', encoded))).toBe(400);
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
  expect(
    await refusal(post('--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nhalf', multipart)),
  ).toBe(400);
  expect(await refusal(post('nothing of the kind', multipart))).toBe(400);
});
