import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { brokenLinks } from '../support/broken-links.ts';
import { product } from '../support/product.ts';
import { servePlainly } from '../support/serve-plainly.ts';

const basePath = '/wmsj/';
let work: string;
let server: Awaited<ReturnType<typeof servePlainly>>;

test.describe.configure({ timeout: 120_000 });

/** Builds the town's dataset again for a sub-path and serves it with a minimal web server. */
test.beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'sub-path-'));
  const dataset = path.join(work, 'dataset');
  cpSync(path.join(process.env.PRODUCT_DATA ?? '', 'dataset'), dataset, { recursive: true });
  const bundle = path.resolve('.build', 'site-sub-path');
  // The site lies elsewhere than the CMS, to which its forms post.
  const env = { ...process.env, BASE_PATH: basePath, WISH_URL: product.url };
  const run = (script: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [script, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  await run('site/build/build-bundle.ts', '--out', bundle);
  const out = path.join(work, 'web', 'wmsj');
  await run('site/build/build-site.ts', '--dataset', dataset, '--out', out, '--bundle', bundle);
  server = await servePlainly(path.join(work, 'web'));
});

test.afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

/**
 * Records everything that goes wrong while pages load: responses with status 400 or above, failed requests,
 * errors, requests to other addresses.
 */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url + basePath)) faults.push(`outside: ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Expects a styled page: the double rule under the header is drawn, and no style sheet is empty. */
async function expectStyled(page: Page): Promise<void> {
  await expect(page.locator('.site-header nav')).toHaveCSS('border-bottom-style', 'double');
  const empty = await page.evaluate(() =>
    [...document.styleSheets].filter((sheet) => sheet.cssRules.length === 0).map(({ href }) => href),
  );
  expect(empty).toEqual([]);
}

test('one can walk from home to a station, a story, search and the figures, with pictures and styles', async ({
  page,
}) => {
  const faults = watch(page);
  const story = product.rows('activities').find((row) => row.story !== null && row.coverId !== null);
  await page.goto(server.url + basePath);
  await expectStyled(page);

  await page.getByRole('main').locator('a[href^="/wmsj/stations/"]').nth(1).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[站所]/);
  await expectStyled(page);

  await page.getByRole('searchbox', { name: '搜索全站' }).fill(story?.title ?? '');
  await page.keyboard.press('Enter');
  await expectStyled(page);
  await page
    .locator('.result-list')
    .getByRole('link', { name: story?.title ?? '', exact: true })
    .click();
  await expect(page).toHaveURL(`${server.url}${basePath}activities/${story?.slug}/`);
  await expectStyled(page);
  await expect
    .poll(() =>
      page
        .getByRole('main')
        .locator('img')
        .first()
        .evaluate((image) => (image as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(0);

  await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '成效' }).click();
  await expectStyled(page);
  await page.locator('.chart-figure').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-figure canvas').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the map opens, and its places lead to their pages', async ({ page }) => {
  const faults = watch(page);
  await page.goto(`${server.url}${basePath}stations/`);
  await page.getByRole('button', { name: '打开可以放大的地图' }).click();
  await page.locator('.map-place').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-popup-name').click();
  await expect(page).toHaveURL(/\/wmsj\/stations\/[a-z-]+\/$/);
  await expectStyled(page);
  expect(faults).toEqual([]);
});

test('a wish is handed in from a site that lies on another server, with a proof of work', async ({
  page,
}) => {
  await page.goto(`${server.url}${basePath}wishes/new/`);
  await page.getByLabel('您的心愿或难处').fill('想把活动室门口的坡道修平');
  await expect(page.locator('[name=proof]')).not.toHaveValue('', { timeout: 20_000 });
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page).toHaveURL(`${product.url}/api/wishes/check`);
  await expect(page.locator('.wish-entry')).toContainText('想把活动室门口的坡道修平');
});

test('no link of the site under its sub-path leads nowhere', async () => {
  const { broken, tried } = await brokenLinks(server.url + basePath);
  expect(broken.slice(0, 20)).toEqual([]);
  expect(tried).toBeGreaterThan(600);
});
