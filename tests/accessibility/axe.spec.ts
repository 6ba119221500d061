import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageKindNames, pageKinds } from '../support/page-kinds.ts';
import { product } from '../support/product.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: widths.phone });

/**
 * Rules to check in each theme. The dark theme changes only colours, so only the colour rules are checked
 * there.
 */
const themes = {
  light: (axe: AxeBuilder) => axe.withTags(tags),
  dark: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
};

/**
 * Faults that axe finds on a page in its current state, in both themes and on both screen sizes. One line per
 * fault and element.
 */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [screen, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await themes[colorScheme](new AxeBuilder({ page }).setLegacyMode()).analyze();
      for (const { id, nodes } of violations) {
        found.push(...nodes.map((node) => `${screen}, ${colorScheme}: ${id}: ${node.html.slice(0, 160)}`));
      }
    }
  }
  return found;
}

for (const kind of pageKindNames) {
  test(`axe finds nothing on a page of the kind “${kind}”, on phone and desktop, light and dark`, async ({
    page,
  }) => {
    await page.goto(product.url + pageKinds[kind]().path, { waitUntil: 'load' });
    expect(await barriers(page)).toEqual([]);
  });
}

test('axe finds nothing on search results', async ({ page }) => {
  await page.goto(`${product.url}/search/?q=${encodeURIComponent('实践站')}`);
  await expect(page.locator('.result-list mark').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('axe finds nothing on the open map with an open popup', async ({ page }) => {
  await page.goto(`${product.url}/stations/`);
  await page.getByRole('button', { name: '打开可以放大的地图' }).click();
  await page.locator('.map-place').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-popup')).toBeVisible();
  // The popup fades in. Halfway it has half the contrast.
  await expect(page.locator('.leaflet-popup')).toHaveCSS('opacity', '1');
  expect(await barriers(page)).toEqual([]);
});
