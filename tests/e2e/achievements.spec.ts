import { expect, test, type Page } from '@playwright/test';
import { metricsDocument, type MetricsDocument } from '#content/schema/metrics-document.ts';
import { charts } from '#site/subjects/achievements/charts.ts';

const product = process.env.PRODUCT_URL ?? '';
const address = `${product}/achievements/`;

/** The live release's figures, validated with their schema. */
async function published(page: Page): Promise<MetricsDocument> {
  const response = await page.request.get(`${product}/data/metrics.json`);
  return metricsDocument.parse(await response.json());
}

/** Scrolls through the page, so that every chart comes into view. */
async function seeAll(page: Page): Promise<void> {
  for (const figure of await page.locator('.chart-figure').all()) await figure.scrollIntoViewIfNeeded();
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every chart has its drawing, answer, definition, table and CSV, in every year', async ({ page }) => {
    const { periods } = await published(page);
    for (const { period } of periods) {
      await page.goto(period === 'all' ? address : `${address}${period}/`);
      for (const key of Object.keys(charts)) {
        const figure = page.locator(`#${key}`);
        await expect(figure.locator('svg.chart-svg')).toBeVisible();
        await expect(figure.locator('.answer')).toHaveText(/。$/);
        await expect(figure.locator('.definition').first()).toContainText('不能这样读');
        expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
        const csv = await page.request.get(
          new URL((await figure.locator('.download').getAttribute('href')) ?? '', page.url()).href,
        );
        expect(csv.headers()['content-type']).toContain('text/csv');
        expect((await csv.body()).subarray(0, 3).toString('hex')).toBe('efbbbf');
      }
    }
  });

  test('years are links, and the one shown is marked', async ({ page }) => {
    await page.goto(address);
    const years = page.getByRole('navigation', { name: '按年份查看' });
    await expect(years.getByRole('link', { name: '历年' })).toHaveAttribute('aria-current', 'page');
    await years.getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d{4}年实践成效$/);
  });

  test('the figures in large print are those of the open data', async ({ page }) => {
    const { periods, metrics } = await published(page);
    await page.goto(address);
    for (const key of ['activitiesHeld', 'volunteerTurns', 'peopleServed']) {
      const name = metrics.find((metric) => metric.key === key)?.name ?? '';
      const figure = page.locator('.key-figures dl > div', {
        has: page.getByRole('link', { name, exact: true }),
      });
      const printed = (await figure.locator('strong').innerText()).replaceAll(',', '');
      expect(Number(printed)).toBe(periods[0]?.values[key]);
    }
  });
});

test('charts are drawn on canvases under the page’s policy, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await seeAll(page);
  await expect(page.locator('.chart-figure canvas')).toHaveCount(Object.keys(charts).length);
  await expect(page.getByRole('status')).toContainText('已核对');
  expect(errors).toEqual([]);
});

test('newer figures of the CMS replace the built ones in words, table, chart and CSV', async ({ page }) => {
  const document = await published(page);
  const added = structuredClone(document);
  added.asOf = '2099-01-02T03:04:00+08:00';
  for (const { period, values } of added.periods) {
    if (period === 'all') values['activitiesHeld'] = 987_654;
  }
  await page.route('**/data/metrics.json', (route) =>
    route.fulfill({ json: document, headers: { link: '</api/metrics>; rel="latest-version"' } }),
  );
  await page.route('**/api/metrics', (route) => route.fulfill({ json: added }));
  await page.goto(address);
  await expect(page.getByRole('status')).toHaveText('数据截至 2099年1月2日 03:04，已核对，是最新的。');
  const figure = page.locator('#activities-by-month');
  await expect(figure.locator('.answer')).toContainText('共开展 987,654 场');
  await expect(figure.locator('tfoot')).toContainText('987,654');
  const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('.download').click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toContain('历年合计,987654');
});

test('offline the built figures stay, and the page says so', async ({ page }) => {
  await page.route('**/metrics*', (route) => route.abort('internetdisconnected'));
  const { asOf } = await published(page);
  await page.goto(address);
  await expect(page.getByRole('status')).toContainText('现在连不上网络，图表保持原样。');
  await expect(page.locator('.as-of data')).toHaveAttribute('value', asOf);
  await seeAll(page);
  await expect(page.locator('.chart-figure canvas')).toHaveCount(Object.keys(charts).length);
});

test('charts follow the theme, and paper gets the drawing', async ({ page }) => {
  await page.goto(address);
  await seeAll(page);
  const canvas = page.locator('#activities-by-category canvas');
  await expect(canvas).toBeVisible();
  const colour = () =>
    canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.toDataURL() : ''));
  const light = await colour();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(colour).not.toBe(light);
  await page.emulateMedia({ media: 'print' });
  await expect(canvas).toBeHidden();
  await expect(page.locator('#activities-by-category svg.chart-svg')).toBeVisible();
});

test('a chart by station shows the figure that is chosen by keyboard', async ({ page }) => {
  await page.goto(address);
  const figure = page.locator('#activities-by-station');
  await figure.getByRole('radio', { name: '活动场次' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('radio', { name: '志愿者人次' })).toBeChecked();
  await expect(figure.locator('.drawn')).toHaveText('志愿者人次，单位：人次');
});
