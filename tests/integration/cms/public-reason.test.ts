import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCms, type OpenCms } from '../../support/cms.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'public-reason-'));
let cms: OpenCms;
let reasonOf: (table: string, id: string) => Promise<string>;

beforeAll(async () => {
  cms = await openCms({ dataDir });
  const { publicReasons } = await import('#cms/publish/public-reason.ts');
  await cms.payload.create({
    collection: 'volunteers',
    data: {
      name: '罗秀英',
      kind: 'resident',
      registeredOn: '2026-01-05T12:00:00.000Z',
      status: 'active',
    } as never,
  });
  reasonOf = publicReasons(cms.payload);
}, 240_000);
afterAll(async () => {
  await cms.close();
  rmSync(dataDir, { recursive: true, force: true });
});

let moment = 0;
const step = (activity: string, action: string, from: string, to: string, remark: string) =>
  cms.payload.create({
    collection: 'reviewSteps',
    data: {
      ...{ activity, action, from, to, remark },
      title: '活动',
      name: '编辑甲',
      at: new Date(Date.UTC(2026, 5, 1, 0, (moment += 1))).toISOString(),
    } as never,
    overrideAccess: true,
  });

test('the reason of a change is what was remarked on publishing it, else on handing it in, never that of an earlier round', async () => {
  await step('a1', 'submit', 'draft', 'first', '');
  await step('a1', 'approve', 'first', 'published', '第一次发布');
  expect(await reasonOf('activities', 'a1')).toBe('第一次发布');
  await step('a1', 'submit', 'draft', 'first', '人数多写了一个零');
  await step('a1', 'approve', 'first', 'published', '');
  expect(await reasonOf('activities', 'a1')).toBe('人数多写了一个零');
  await step('a1', 'submit', 'draft', 'first', '');
  await step('a1', 'approve', 'first', 'published', '');
  expect(await reasonOf('activities', 'a1')).toBe('没有写明原因');
  await step('a1', 'takeDown', 'published', 'draft', '家属要求撤下');
  expect(await reasonOf('activities', 'a1')).toBe('家属要求撤下');
});

test('a reason that names a volunteer or shows a telephone number is kept back, and the answer says so', async () => {
  await step('a2', 'takeDown', 'published', 'draft', '罗秀英要求撤下');
  expect(await reasonOf('activities', 'a2')).toContain('不能公开的内容');
  await step('a3', 'takeDown', 'published', 'draft', '电话 13812345678 有误');
  expect(await reasonOf('activities', 'a3')).toContain('不能公开的内容');
});

test('what a reviewer wrote on sending it back is never told', async () => {
  await step('a4', 'submit', 'draft', 'first', '');
  await step('a4', 'return', 'first', 'draft', '写得太差，重写');
  await step('a4', 'submit', 'draft', 'first', '');
  await step('a4', 'approve', 'first', 'published', '');
  expect(await reasonOf('activities', 'a4')).toBe('没有写明原因');
});

test('what was written before the newest entry of the history is not told for a later change', async () => {
  const { publicReasons } = await import('#cms/publish/public-reason.ts');
  await step('a5', 'approve', 'first', 'published', '去年的意见');
  const later = publicReasons(cms.payload, new Date(Date.UTC(2026, 5, 1, 0, moment + 1)).toISOString());
  expect(await later('activities', 'a5')).toBe('没有写明原因');
  await step('a5', 'approve', 'first', 'published', '这一次的原因');
  expect(await later('activities', 'a5')).toBe('这一次的原因');
});

test('a record without any reason says so', async () => {
  expect(await reasonOf('needs', 'nothing')).toBe('没有写明原因');
});
