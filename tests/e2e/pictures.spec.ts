import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { product } from '../support/product.ts';
import { administrator, signIn } from '../support/staff.ts';

/** The README's pictures: `PICTURES=1 npm run test:browser` makes them anew, other runs leave them be. */
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
  await signIn(page, await administrator());
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
