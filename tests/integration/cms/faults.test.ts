import fs from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';

let cms: OpenCms;
let editor: Person;
let served: Payload;
beforeAll(async () => {
  cms = await openCms();
  served = cms.payload;
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
});
afterAll(() => cms.close());
afterEach(() => vi.restoreAllMocks());

/** Records the errors that are written to the log. */
const logOf = () => vi.spyOn(served.logger, 'error').mockImplementation(() => undefined);
const messageOf = ({ body }: { body: Record<string, unknown> }) =>
  (body['errors'] as { message: string }[])[0]?.message ?? '';
/** Makes the database refuse new villages. */
const failVillages = (error: Error) => {
  const { create } = served.db;
  vi.spyOn(served.db, 'create').mockImplementation((args) => {
    if (args.collection === 'villages') return Promise.reject(error);
    return create.call(served.db, args);
  });
};
const createVillage = () =>
  askApi(cms.payload, 'POST', '/villages', { token: editor.token, body: { name: '龙堰村', order: 1 } });

test('an error nobody foresaw is told in Chinese with a number that stands in the log', async () => {
  const log = logOf();
  failVillages(new TypeError('x is not a function'));
  const answer = await createVillage();
  expect(answer.status).toBe(500);
  const [, number] = /编号 ([A-Z\d]{4}-[A-Z\d]{4}) 告诉管理员/.exec(messageOf(answer)) ?? [];
  expect(number).toBeDefined();
  expect(log.mock.calls.map(([entry]) => JSON.stringify(entry)).join()).toContain(`编号 ${number}`);
  expect(messageOf(answer)).not.toContain('function');
});

test('a full disk is told as one, and the record is not there', async () => {
  logOf();
  const full = Object.assign(new Error('Failed query: insert'), {
    cause: Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' }),
  });
  failVillages(full);
  const answer = await createVillage();
  expect(answer.status).toBe(503);
  expect(messageOf(answer)).toContain(
    '磁盘已满，这一步没有做成，原有数据没有变。请管理员清理服务器的磁盘空间',
  );
  expect((await cms.payload.count({ collection: 'villages' })).totalDocs).toBe(0);
});

test('an upload that runs into a full disk says so and leaves nothing behind', async () => {
  logOf();
  const mediaDir = path.join(cms.dataDir, 'media');
  await fs.mkdir(mediaDir, { recursive: true });
  const write = fs.writeFile;
  // The third file is cut off, as if the disk became full.
  let files = 0;
  vi.spyOn(fs, 'writeFile').mockImplementation(async (file, data, options) => {
    files += 1;
    if (files < 3) return write(file, data, options);
    await write(file, (data as Buffer).subarray(0, 100));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  vi.spyOn(fs, 'statfs').mockResolvedValue({ bavail: 0, bsize: 4096 } as never);
  const picture = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#b8121b' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('file', new File([new Uint8Array(picture)], 'a.jpg', { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: '图', consentKind: 'none-needed' }));
  const answer = await askApi(cms.payload, 'POST', '/media', { token: editor.token, body: form });
  expect(files).toBeGreaterThan(2);
  expect(messageOf(answer)).toContain('磁盘已满');
  expect(answer.status).toBe(503);
  expect(readdirSync(mediaDir)).toEqual([]);
  expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(0);
});
