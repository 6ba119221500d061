import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.ts';

/** Opens the search page with a query and waits until it has answered. */
async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`${product.url}/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('#search-status')).toHaveText(/^(?:找到|没有)/);
}

const titles = (page: Page) => page.locator('.result-list a').allInnerTexts();
const stories = () => product.rows('activities').filter(({ story }) => story !== null);

/** The first text in a story that matches a pattern, with the story's title. Throws if no story matches. */
function piece(pattern: RegExp): { text: string; title: string } {
  for (const { story, title } of stories()) {
    const text = pattern.exec(story?.body ?? '')?.[0];
    if (text !== undefined) return { text, title };
  }
  throw new Error(`No story of the sample town holds ${pattern}.`);
}

test('a station is found by its name, first among its kind', async ({ page }) => {
  const { name } = product.rows('stations').find(({ level }) => level === 'station') ?? { name: '' };
  await ask(page, name);
  await expect(page.getByRole('region', { name: '阵地' }).locator('a').first()).toHaveText(name);
});

for (const kind of ['stations', 'projects', 'teams'] as const) {
  test(`each of the ${kind} comes first of all when its exact name is typed`, async ({ page }) => {
    for (const row of product.rows(kind).slice(0, 5)) {
      await ask(page, 'shortName' in row ? row.shortName : row.name);
      await expect(page.locator('.result-list a').first()).toHaveText(row.name);
    }
  });
}

test('a story is found by a piece of its title that cuts across words', async ({ page }) => {
  const { title } = stories().find((story) => /^\p{Script=Han}{8,}$/u.test(story.title)) ??
    stories()[0] ?? { title: '' };
  await ask(page, title.slice(1, 5));
  expect(await titles(page)).toContain(title);
});

test('a story is found by a piece of its text that cuts across words', async ({ page }) => {
  const { text, title } = piece(/\p{Script=Han}{8}/u);
  await ask(page, text.slice(2, 7));
  expect(await titles(page)).toContain(title);
});

test('Latin letters and digits are found where Chinese runs into them', async ({ page }) => {
  const need = product.rows('needs').at(-1) ?? { code: '', title: '' };
  await ask(page, need.code.toLowerCase());
  expect(await titles(page)).toContain(need.title);
  const { text } = product
    .rows('activities')
    .map(({ summary, plan, story }) =>
      /\p{Script=Han}{2}\d+\p{Script=Han}{2}/u.exec(`${summary} ${plan} ${story?.body ?? ''}`),
    )
    .filter((found) => found !== null)
    .map(([found]) => ({ text: found }))[0] ?? { text: '龙堰湖' };
  await ask(page, text);
  await expect(page.locator('#search-status')).toHaveText(/^找到 [1-9]/);
});

test('results stand in groups by kind, with what was asked for marked in each', async ({ page }) => {
  await ask(page, '龙堰');
  const groups = page.locator('.result-group');
  expect(await groups.count()).toBeGreaterThan(2);
  for (const group of await groups.all()) {
    await expect(group.getByRole('heading', { level: 2 })).toContainText(/\d+ 条/);
    await expect(group.locator('mark').first()).toHaveText(/龙\W*堰/);
  }
});

test('what follows another query replaces what stood there, and the address can be shared', async ({
  page,
}) => {
  await ask(page, '龙堰');
  await page.getByRole('searchbox', { name: /想找什么/ }).fill('义诊');
  await expect(page.locator('#search-status')).toHaveText(/含有“义诊”/);
  await expect(page).toHaveURL(/\?q=%E4%B9%89%E8%AF%8A$/);
  await expect(page.locator('.result-list mark').first()).toHaveText('义诊');
});

test('words written together that no page holds side by side are found apart, and the page says so', async ({
  page,
}) => {
  await ask(page, '龙堰村血压');
  await expect(page.locator('#search-status')).toHaveText(
    /^没有“龙堰村血压”连着写的内容，找到 [1-9]\d* 条同时含有“龙堰村”和“血压”的内容。$/,
  );
  await expect(page.locator('.result-list mark').filter({ hasText: '血压' }).first()).toBeVisible();
});

test('where nothing holds the words, the page says so and offers other ways', async ({ page }) => {
  await ask(page, '氢氦锂铍硼');
  await expect(page.locator('#search-status')).toHaveText(/^没有/);
});

test('the box in the header of any page leads to the results', async ({ page }) => {
  await page.goto(`${product.url}/points/`);
  await page.getByRole('searchbox', { name: '搜索全站' }).fill('龙堰村');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('.result-list mark').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the box in the header leads to ways of finding the same by hand', async ({ page }) => {
    await page.goto(`${product.url}/points/`);
    await page.getByRole('searchbox', { name: '搜索全站' }).fill('龙堰村');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.locator('main noscript p')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '按村找阵地' }).click();
    await expect(page.getByRole('link', { name: /龙堰村/ }).first()).toBeVisible();
  });
});
