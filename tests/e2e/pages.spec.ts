import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { pageKindNames, pageKinds } from '../support/page-kinds.ts';
import { product } from '../support/product.ts';

test.describe.configure({ mode: 'parallel' });

/** Routes that are pages, e.g. `/stations/[slug]`, taken from the file names. */
const pageRoutes = (): string[] =>
  readdirSync(path.resolve('site', 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => `/${file.replace(/(?:(?:^|\/)index)?\.astro$/, '')}`);

const shape = (pattern: string) =>
  new RegExp(`^${pattern.replace(/\/$/, '').replace(/\[\w+\]/g, '[^/]+')}(?:/|\\.html)?$`);
const letters = (text: string) => text.replace(/\s+/g, '');

test('the suite knows a page of every route, so that no kind of page goes unseen', () => {
  const paths = pageKindNames.map((kind) => pageKinds[kind]().path);
  expect(pageRoutes().filter((route) => !paths.some((address) => shape(route).test(address)))).toEqual([]);
});

for (const kind of pageKindNames) {
  test(`a page of the kind “${kind}” loads whole, without an error and from no other host`, async ({
    page,
  }) => {
    const [strangers, faults]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${product.url}/`) && !/^(?:data|blob):/.test(request.url()))
        strangers.push(request.url());
    });
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
    );
    // Chromium reports every HEAD request as aborted once it is answered, because no body follows.
    page.on(
      'requestfailed',
      (request) =>
        request.method() !== 'HEAD' && faults.push(`${request.failure()?.errorText} ${request.url()}`),
    );
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(product.url + pageKinds[kind]().path, { waitUntil: 'load' });
    // Pictures and charts farther down are loaded when they come near the viewport.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of pageKindNames) {
    test(`a page of the kind “${kind}” says what it has to say`, async ({ page }) => {
      const { path: address, facts } = pageKinds[kind]();
      await page.goto(product.url + address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const told = letters(await page.locator('main').innerText());
      expect(facts.filter((fact) => !told.includes(letters(fact)))).toEqual([]);
    });
  }
});

test('an address that is not there is answered as such, with a page that leads on', async ({ page }) => {
  const response = await page.goto(`${product.url}/nowhere/at-all/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有找到这一页');
  await expect(page.locator('main a').first()).toBeVisible();
});
