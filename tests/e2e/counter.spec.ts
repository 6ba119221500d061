import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { product } from '../support/product.ts';
import { administrator, ask, createStaff, signIn } from '../support/staff.ts';

const entries = z.object({
  docs: z.array(z.object({ volunteer: z.object({ name: z.string(), id: z.string() }) })),
});
const account = z.object({ tenths: z.number() });

/** A volunteer of the sample town with enough points for soap. */
async function rich(): Promise<string> {
  const { token } = administrator();
  const { answer } = await ask('GET', '/api/pointsEntries?where[kind][equals]=earned&limit=200&depth=1', {
    token,
  });
  for (const { volunteer } of entries.parse(answer).docs) {
    const held = await ask('GET', `/api/points/account?volunteer=${volunteer.id}`, { token });
    if (account.parse(held.answer).tenths >= 200) return volunteer.name;
  }
  throw new Error('nobody in the sample town has 20 points');
}

test('a keeper redeems on a phone with three taps, and prints the slip with its number', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [name, staff] = [await rich(), await createStaff('值班员', ['keeper'])];
  await signIn(page, staff);
  await page.goto(`${product.url}/admin/counter`);
  await page.getByLabel('是谁来了？').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('.counter-people').getByRole('button', { name }).first().click();
  await page.getByRole('button', { name: /香皂/ }).click();
  await page.getByRole('button', { name: '兑换，现在发放' }).click();
  const told = page.getByRole('status').filter({ hasText: '已领取' });
  const number = /DH\d{8}-\w+/.exec((await told.textContent()) ?? '')?.[0] ?? 'no number';
  await page.goto(`${product.url}${await told.getByRole('link', { name: /A6/ }).getAttribute('href')}`);
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText('余积分', { exact: true })).toBeVisible();
});
