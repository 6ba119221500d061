import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayUpload } from '#cms/http/may-upload.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';

let cms: OpenCms;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await openCms();
  for (const role of ['editor', 'clerk', 'inspector', 'first'] as const)
    people[role] = await makePerson(cms.payload, `某${role}`, [role]);
});
afterAll(() => cms.close());

/** Sends an upload. Resolves to the response and to how many chunks of the body were read. */
async function send(path: string, token?: string, method = 'POST') {
  let read = 0;
  const body = new ReadableStream(
    {
      pull(stream) {
        read += 1;
        stream.enqueue(new Uint8Array(1_000));
        if (read > 20) stream.close();
      },
    },
    { highWaterMark: 0 },
  );
  const headers = {
    'Content-Type': 'multipart/form-data; boundary=x',
    ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
  };
  const request = new Request(`http://localhost${path}`, {
    method,
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  const handle = mayUpload<undefined>(
    async (whole) => {
      await whole.arrayBuffer();
      return new Response('taken');
    },
    () => Promise.resolve(cms.payload),
  );
  const answer = await handle(request, undefined);
  return { status: answer.status, text: await answer.text(), read };
}

test('who is not signed in, or has left, is refused unread', async () => {
  for (const path of ['/api/media', '/api/imports/check', '/api/nothing'])
    expect(await send(path), path).toMatchObject({
      status: 401,
      read: 0,
      text: expect.stringContaining('请登录后再试'),
    });
  expect(await send('/api/media', 'x.y.z')).toMatchObject({ status: 401, read: 0 });
  const { id } = people['clerk']?.user ?? { id: '' };
  await cms.payload.update({ collection: 'users', id, data: { active: false } });
  expect(await send('/api/media', people['clerk']?.token)).toMatchObject({ status: 401, read: 0 });
  await cms.payload.update({ collection: 'users', id, data: { active: true } });
});

test('who is signed in and may not is refused unread, in Chinese; who may is let through', async () => {
  expect(await send('/api/media', people['inspector']?.token)).toMatchObject({
    status: 403,
    read: 0,
    text: expect.stringContaining('您的账号不能上传'),
  });
  expect(await send('/api/media', people['first']?.token)).toMatchObject({ status: 403, read: 0 });
  expect(await send('/api/media', people['editor']?.token)).toMatchObject({ status: 200, text: 'taken' });
  expect(await send('/api/imports/check', people['editor']?.token)).toMatchObject({ status: 200 });
});

test('signing in by a form stays open', async () => {
  expect(await send('/api/users/login')).toMatchObject({ status: 200 });
});
