import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.ts';
import { administrator, signIn } from '../support/staff.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** Our own pages in the admin, with the element that is ours: what stands around it is Payload's. */
const views = {
  workbench: { path: '', part: '.workbench' },
  'recording an activity': { path: '/record', part: '.record' },
  'stories to write': { path: '/stories-to-write', part: '.workbench' },
  handbook: { path: '/help', part: '.help' },
  'sheets in and out': { path: '/exchange', part: '.exchange' },
  releases: { path: '/collections/releases', part: '.releases' },
};

async function barriers(page: Page, part: string): Promise<string[]> {
  const found: string[] = [];
  for (const [screen, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page })
      .include(part)
      .withTags(tags)
      .setLegacyMode()
      .analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map((node) => `${screen}: ${id}: ${node.html.slice(0, 160)}`));
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    if (scrollWidth > clientWidth) found.push(`${screen}: the page is ${scrollWidth} px wide`);
  }
  return found;
}

test('axe finds nothing on our own pages of the admin, and none is wider than its screen', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, await administrator());
  for (const [name, { path, part }] of Object.entries(views)) {
    await page.goto(`${product.url}/admin${path}`);
    await page.locator(part).first().waitFor();
    expect(await barriers(page, part), name).toEqual([]);
  }
});
