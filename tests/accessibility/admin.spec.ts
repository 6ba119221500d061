import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.ts';
import { administrator, ask, signIn } from '../support/staff.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

interface View {
  path: string;
  /** Selector of the element to check. */
  part: string;
}

/** Our own pages in the admin. */
const own: Record<string, View> = {
  workbench: { path: '', part: '.workbench' },
  'recording an activity': { path: '/record', part: '.record' },
  'stories to write': { path: '/stories-to-write', part: '.workbench' },
  handbook: { path: '/help', part: '.help' },
  'sheets in and out': { path: '/exchange', part: '.exchange' },
  'the stock at the counter': { path: '/counter?tab=stock', part: '.counter' },
  'notices at the counter': { path: '/counter?tab=notices', part: '.counter' },
  releases: { path: '/collections/releases', part: '.releases' },
};

/** The screen for the sign-in sheet of the last activity that was held. */
async function sheetPath(token: string): Promise<string> {
  const held = '/api/activities?where[state][equals]=held&sort=-startsAt&limit=1&depth=0';
  const { answer } = await ask('GET', held, { token });
  const [activity] = (answer as { docs: { id: string }[] }).docs;
  return `/sign-in?activity=${activity?.id}`;
}

/**
 * Payload's pages with our fields: a list, an empty form, and filled-in forms that cover each kind of field.
 */
async function withOurFields(token: string): Promise<Record<string, View>> {
  const forms = ['activities', 'stations', 'media', 'volunteers', 'pointsRules'].map(async (collection) => {
    const { answer } = await ask('GET', `/api/${collection}?limit=1&depth=0&draft=true`, { token });
    const [doc] = (answer as { docs: { id: string }[] }).docs;
    return [collection, { path: `/collections/${collection}/${doc?.id}`, part: '.collection-edit' }] as const;
  });
  return {
    'a sheet of who was there': { path: await sheetPath(token), part: '.sign-rows' },
    'a list': { path: '/collections/activities', part: '.collection-list' },
    'the log': { path: '/collections/auditLog', part: '.collection-list' },
    'an empty form': { path: '/collections/needs/create', part: '.collection-edit' },
    settings: { path: '/globals/siteSettings', part: '.collection-edit' },
    account: { path: '/account', part: '.collection-edit' },
    ...Object.fromEntries(await Promise.all(forms)),
  };
}

const softly = expect.configure({ soft: true });

async function barriers(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  return scrollWidth > clientWidth ? [...found, `the page is ${scrollWidth} px wide`] : found;
}

/**
 * Checks each page on each screen size. Repeats a check until the page's scripts have labelled the elements
 * that the server sends without labels.
 */
async function walk(page: Page, views: Record<string, View>): Promise<void> {
  for (const [name, { path, part }] of Object.entries(views)) {
    for (const [width, size] of Object.entries(widths)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.goto(`${product.url}/admin${path}`);
        await page.locator(part).first().waitFor({ timeout: 10_000 });
        await softly
          .poll(() => barriers(page, part), { message: `${name}, ${width}, ${colorScheme}`, timeout: 10_000 })
          .toEqual([]);
      }
    }
  }
}

test('axe finds nothing on our own pages of the admin, and none is wider than its screen', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, administrator());
  await walk(page, own);
});

test('axe finds nothing on lists and forms of the admin, and none is wider than its screen', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const account = administrator();
  await signIn(page, account);
  await walk(page, await withOurFields(account.token));
});
