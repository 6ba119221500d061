import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { askPath, formPath } from '#content/wishes/places.ts';
import { product } from '../support/product.ts';
import { administrator, ask } from '../support/staff.ts';

const text = '想请人教我用手机挂号看病。\n老伴腿脚不好，出门不方便。';
const codeShown = (page: Page) => page.locator('.wish-code-shown');
const send = (page: Page) => page.getByRole('button', { name: '交上去' });

/** Waits as long as a person needs to read the second step. */
const readOnce = (page: Page) => page.waitForTimeout(5_500);

async function needOf(number: string) {
  const { token } = administrator();
  const { answer } = await ask('GET', `/api/needs?where[code][equals]=${number}&depth=0`, { token });
  const [need] = (answer as { docs: { id: string; handedIn: string }[] }).docs;
  if (!need) throw new Error(`no need ${number}`);
  return need;
}

async function askWith(page: Page, code: string) {
  await page.goto(product.url + askPath);
  await page.getByLabel('回执上的查询码').fill(code);
  await page.getByRole('button', { name: '查看办理情况' }).click();
}

test.describe('without scripts, on a phone of 360 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  test('a resident hands in a wish, mends what is wrong, keeps the receipt and asks', async ({ page }) => {
    await page.goto(`${product.url}/wishes/`);
    await page.getByRole('link', { name: '在这里提，不用登录' }).click();
    await expect(page).toHaveURL(product.url + formPath);
    await page.getByLabel('联系电话').fill('12345');
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page.locator('#wish-text-fault')).toHaveText('请写下您的心愿或难处，一句话也可以。');
    await expect(page.locator('#wish-phone-fault')).toContainText('看不明白');
    await expect(page.getByLabel('联系电话')).toHaveValue('12345');

    await page.getByLabel('您的心愿或难处').fill(text);
    await page.getByLabel('联系电话').fill('138 0000 1111');
    await page.getByLabel('您住在哪个村').selectOption({ index: 1 });
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('请核对一遍');
    await expect(page.locator('.wish-entry')).toContainText('老伴腿脚不好');
    await page.getByRole('button', { name: '改一改' }).click();
    await expect(page.getByLabel('您的心愿或难处')).toHaveValue(text);
    await page.getByRole('button', { name: '下一步' }).click();
    await send(page).click();
    await expect(page.getByRole('alert')).toContainText('按得太快了');
    await readOnce(page);
    await send(page).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('收到了');
    const code = (await codeShown(page).textContent()) ?? '';
    const number = /XQ\d{4}-\d+/.exec(await page.locator('.wish-receipt').innerText())?.[0] ?? '';
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(sideways).toBeLessThanOrEqual(0);

    const need = await needOf(number);
    expect(need.handedIn).toBe('unproven');
    await askWith(page, '0000-0000-0000-0000-0');
    await expect(page.getByRole('alert')).toContainText('没有查到');
    await askWith(page, code.toLowerCase());
    await page.getByLabel('有话要说、要问').fill('什么时候来？');
    await page.getByRole('button', { name: '告诉工作人员' }).click();
    await expect(page.getByRole('status')).toContainText('收到了');
  });
});

test('with scripts the form checks while one types and brings a proof of work', async ({ page }) => {
  await page.goto(product.url + formPath);
  await page.getByLabel('联系电话').fill('12');
  await page.getByLabel('怎么称呼您').fill('张大爷');
  await expect(page.locator('#wish-phone-fault')).toContainText('看不明白');
  await page.getByLabel('联系电话').fill('');
  await page.getByLabel('怎么称呼您').focus();
  await expect(page.locator('#wish-phone-fault')).toHaveCount(0);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.locator('#wish-text-fault')).toHaveText('请写下您的心愿或难处，一句话也可以。');
  await expect(page.getByLabel('您的心愿或难处')).toBeFocused();
  await page.getByLabel('您的心愿或难处').fill('愿'.repeat(2990));
  await expect(page.locator('#wish-count')).toHaveText('还能写 10 个字。');
  await page.getByLabel('您的心愿或难处').fill(text);
  await expect(page.locator('[name=proof]')).not.toHaveValue('', { timeout: 20_000 });
  await page.getByRole('button', { name: '下一步' }).click();
  await readOnce(page);
  await send(page).click();
  const number = /XQ\d{4}-\d+/.exec(await page.locator('.wish-receipt').innerText())?.[0] ?? '';
  expect((await needOf(number)).handedIn).toBe('proven');
});

test('the answers are in the frame of the site, are kept by nobody and listed nowhere', async ({
  page,
  request,
}) => {
  const answer = await request.post(`${product.url}/api/wishes/ask`, { multipart: { code: 'x' } });
  const { 'cache-control': cache, 'x-robots-tag': robots } = answer.headers();
  expect([answer.status(), cache, robots]).toEqual([404, 'no-store', expect.stringContaining('noindex')]);
  expect(await answer.text()).toContain('<footer');
  const sitemaps = readdirSync(path.join(product.releaseDir(), 'sitemaps'));
  const listed = sitemaps.map((name) => product.read(`/sitemaps/${name}`)).join('');
  expect(listed).toContain('/wishes/new/');
  expect(listed).not.toContain('/wishes/answer/');
  await page.goto(`${product.url}/api/wishes/send`);
  await expect(page).toHaveURL(product.url + formPath);
});

test('floods, huge bodies and wrong kinds are refused before they cost anything', async ({ request }) => {
  const post = (options: object) => request.post(`${product.url}/api/wishes/check`, options);
  expect((await post({ data: { text: 'x' } })).status()).toBe(415);
  expect((await post({ multipart: { text: 'x'.repeat(16_500) } })).status()).toBe(413);
  expect((await post({ multipart: { text: '一个心愿', state: 'done' } })).status()).toBe(400);
  expect((await request.fetch(`${product.url}/api/wishes/send`, { method: 'DELETE' })).status()).toBe(405);
});
