import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { product } from '../support/product.ts';
import { administrator, ask, createStaff, signIn } from '../support/staff.ts';

/** Pictures for the README. `PICTURES=1 npm run test:browser` renews them; other runs do not change them. */
const folder = process.env.PICTURES
  ? path.resolve('tests', 'pictures')
  : path.resolve('test-results', 'pictures');
mkdirSync(folder, { recursive: true });

test('the home page is pictured for the README', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${product.url}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: path.join(folder, 'home.png') });
});

test('the workbench and the recording of an activity are pictured for the README', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await signIn(page, administrator());
  await page.waitForLoadState('networkidle');
  const workbench = await page.screenshot();
  await page.goto(`${product.url}/admin/record`);
  await page.getByLabel('站点').selectOption({ index: 3 });
  await page.getByLabel('服务项目').selectOption({ label: '义诊到家' });
  await page.getByLabel('志愿者').fill('6');
  await page.getByLabel('服务群众').fill('43');
  await page.getByText('草稿已保存').waitFor();
  const record = await page.screenshot();
  // Both side by side, as one picture.
  await page.setViewportSize({ width: 800, height: 780 });
  const sides = [workbench, record].map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
  await page.setContent(
    `<body style="margin:0;display:flex;gap:20px;background:#d9d4c7">${sides.map((src) => `<img src="${src}" width="390" height="780" alt="">`).join('')}</body>`,
  );
  await page.screenshot({ path: path.join(folder, 'record.png') });
  await context.close();
});

/** Pictures for the handbook that `day.spec.ts` does not take. */
const handbook = process.env.PICTURES
  ? path.resolve('cms', 'help', 'pictures')
  : path.resolve('test-results', 'pictures');
mkdirSync(handbook, { recursive: true });

test('the first password and the blurring of a photo are pictured for the handbook', async ({ browser }) => {
  const { token } = administrator();
  const email = `first-${Date.now()}@example.com`;
  const password = 'Qinghe-2026-chushi';
  await ask('POST', '/api/users', {
    token,
    body: { name: '新来的', email, password, roles: ['inspector'], active: true },
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 700 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${product.url}/admin/login`);
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByText('您正在使用一次性密码')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(handbook, 'first-password.png') });
  await context.close();

  const desk = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  ).newPage();
  await signIn(desk, await createStaff('照片编辑', ['editor']));
  const [medium] = product.rows('media');
  await desk.goto(`${product.url}/admin/collections/media/${medium?.id}`);
  await desk.getByRole('button', { name: '给人脸、车牌打码' }).click();
  // The gate's message appears above the picture and moves it.
  await desk.waitForLoadState('networkidle');
  await desk.locator('.blur-picture img').scrollIntoViewIfNeeded();
  const box = await desk.locator('.blur-picture').boundingBox();
  if (box === null) throw new Error('the picture is not shown');
  await desk.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.46);
  await desk.mouse.down();
  await desk.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.66, { steps: 4 });
  await desk.mouse.up();
  await expect(desk.locator('.blur-box')).toHaveCount(1);
  await desk.getByRole('button', { name: '加一个框' }).click();
  await desk.locator('.blur-box').nth(1).focus();
  for (const [key, times] of [
    ['ArrowLeft', 10],
    ['ArrowDown', 18],
    ['Shift+ArrowLeft', 6],
  ] as const)
    for (let n = 0; n < times; n += 1) await desk.keyboard.press(key);
  await expect(desk.getByRole('button', { name: '打码 2 处' })).toBeEnabled();
  await desk.screenshot({ path: path.join(handbook, 'blur.png') });
  await desk.keyboard.press('Delete');
  await expect(desk.getByRole('button', { name: '打码 1 处' })).toBeEnabled();
});
