import { expect, test } from '@playwright/test';
import { product } from '../support/product.ts';
import { administrator, signIn } from '../support/staff.ts';

test('what is changed in the admin is on the site seconds later', async ({ page, context }, testInfo) => {
  const [station] = product.rows('stations').filter(({ level }) => level === 'point');
  const phone = `0851-2${String(Date.now()).slice(-7)}`;
  await signIn(page, administrator());
  await page.goto(`${product.url}/admin/collections/stations/${station?.id}`);
  await page.getByLabel('对外电话').fill(phone);
  const clicked = Date.now();
  await page.locator('#action-save').click();

  const site = await context.newPage();
  await expect(async () => {
    await site.goto(`${product.url}/stations/${station?.slug}/`);
    await expect(site.getByRole('link', { name: phone }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000, intervals: [200] });
  testInfo.annotations.push({ type: 'seconds to live', description: String((Date.now() - clicked) / 1000) });
  console.log(`from the click to the new page: ${((Date.now() - clicked) / 1000).toFixed(1)} s`);
});
