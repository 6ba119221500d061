import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCms, type OpenCms } from '../../support/cms.ts';

let cms: OpenCms;
beforeAll(async () => {
  cms = await openCms();
}, 600_000);
afterAll(() => cms.close());

test('what comes along unseen with a pasted text is not stored, in lists and in the settings neither', async () => {
  const village = await cms.payload.create({
    collection: 'villages',
    data: { name: '龙\u200b堰\u00a0村', order: 1, introduction: '第一行\r\n第二行\ufeff' },
  });
  expect(village).toMatchObject({ name: '龙堰 村', introduction: '第一行\n第二行' });
  const changed = await cms.payload.update({
    collection: 'villages',
    id: village.id,
    data: { introduction: '　　文\u2060明' },
  });
  expect(changed.introduction).toBe('　　文明');
  const settings = await cms.payload.updateGlobal({
    slug: 'siteSettings',
    data: { tagline: '文\u200b明\u00a0实践' },
  });
  expect(settings.tagline).toBe('文明 实践');
});

test('a password is taken as it was typed', async () => {
  const password = 'Qinghe\u00a0龙堰-2026';
  const data = { email: 'a@example.com', name: '甲', password, roles: ['clerk' as const] };
  await cms.payload.create({ collection: 'users', data });
  await expect(
    cms.payload.login({ collection: 'users', data: { email: 'a@example.com', password } }),
  ).resolves.toMatchObject({ user: { name: '甲' } });
});
