import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.ts';

/** Presses Tab until an element that matches `selector` has the focus. Throws after `most` presses. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${selector} was reached with ${most} presses of Tab.`);
}

/** Opens the map by keyboard alone, from the top of the page. */
async function openMap(page: Page): Promise<void> {
  await page.goto(`${product.url}/stations/`);
  await expect(page.locator('station-map .ask')).toBeVisible();
  await tabTo(page, 'station-map button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application', { name: /阵地地图/ })).toBeFocused();
}

test('nothing of the map is fetched before it is asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${product.url}/stations/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /leaflet|open-map|map\.json/.test(url))).toEqual([]);
  await page.getByRole('button', { name: '打开可以放大的地图' }).click();
  await expect(page.locator('.map-place').first()).toBeVisible();
  expect(fetched.some((url) => url.endsWith('/stations/map.json'))).toBe(true);
});

test('a place is found, opened and followed to its page by keyboard alone', async ({ page }) => {
  await openMap(page);
  await tabTo(page, '.map-place');
  const name = (await page.locator('.map-place:focus').getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name, exact: true }).and(page.locator('.map-popup-name'));
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stations\/[a-z-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the space bar opens a place too, and Escape closes it and goes back to where one was', async ({
  page,
}) => {
  await openMap(page);
  await tabTo(page, '.map-place');
  const key = (await page.locator('.map-place:focus').getAttribute('data-key')) ?? '';
  await page.keyboard.press('Space');
  await expect(page.locator('.map-popup-name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-popup')).toHaveCount(0);
  await expect(page.locator(`.map-place[data-key="${key}"]`)).toBeFocused();
});

test('places near each other come apart at the enter key, and the focus goes to one of them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await tabTo(page, '.map-cluster');
  const key = (await page.locator('.map-cluster:focus').getAttribute('data-key')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-key="${key}"]`)).toHaveCount(0);
  await expect(page.locator('.map-place:focus, .map-cluster:focus')).toHaveCount(1);
});

test('Tab leads through the map and out of it again', async ({ page }) => {
  await openMap(page);
  await tabTo(page, '.map-place');
  await tabTo(page, '.finder .place a', 90);
});

test('the map shows what the filters of the list leave', async ({ page }) => {
  await page.goto(`${product.url}/stations/`);
  await page.getByRole('button', { name: '打开可以放大的地图' }).click();
  await expect(page.locator('.map-place, .map-cluster')).not.toHaveCount(1);
  await page.getByRole('form', { name: '筛选阵地' }).getByRole('radio', { name: '实践所' }).check();
  await expect(page.locator('.map-place, .map-cluster')).toHaveCount(1);
});

test('no name on the movable map lies over another, at any zoom', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await openMap(page);
    await expect(page.locator('.map-place').first()).toBeVisible();
    for (const zoom of [0, 1, 2]) {
      if (zoom > 0) {
        await page.getByRole('button', { name: '放大', exact: true }).click();
        await page.waitForTimeout(700);
      }
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.frame .sketch text, .frame .pin-name')]
          .filter((element) => getComputedStyle(element).visibility === 'visible')
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        // A small overlap is allowed (2 pixels across, 4 down): the drawing assumes one box per character.
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left + 2 < b.right && b.left + 2 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
        return boxes.flatMap((one, at) =>
          boxes
            .slice(at + 1)
            // The letters of a river's name stand close together along its bend.
            .filter(({ text }) => text.length > 1 || one.text.length > 1)
            .flatMap((other) => (meet(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
        );
      });
      expect(overlaps, `${String(width)} px, zoomed in ${String(zoom)} times`).toEqual([]);
    }
  }
});
