import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.ts';

/**
 * Texts of the elements with this name in an XML file, read by the browser's own parser. Throws if the XML is
 * not well-formed.
 */
async function elements(page: Page, address: string, name: string): Promise<string[]> {
  return page.evaluate(
    ([xml = '', tag = '']) => {
      const tree = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = tree.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent ?? '');
      return [...tree.getElementsByTagName(tag)].map((element) => element.textContent ?? '');
    },
    [product.read(address), name],
  );
}

/** Path of an address. Without `SITE_URL` the address consists of the path only. */
const pathOf = (address: string) => new URL(address, product.url).pathname;
const hasFile = (address: string) =>
  existsSync(path.join(product.releaseDir(), address.endsWith('/') ? `${address}index.html` : address));
/** Lines of a calendar file, with folded lines joined again. */
const lines = (address: string) => product.read(address).replaceAll('\r\n ', '').trim().split('\r\n');
const valuesOf = (address: string, name: string) =>
  lines(address)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));

test('the feed is RSS 2.0: a channel with title, link and description, and newest stories that are there', async ({
  page,
}) => {
  expect(product.read('/feed.xml')).toContain('<rss version="2.0"');
  const stories = product.rows('activities').filter(({ story }) => story !== null);
  const items = await elements(page, '/feed.xml', 'item');
  expect(items.length).toBeGreaterThan(0);
  for (const name of ['title', 'link', 'description'])
    expect((await elements(page, '/feed.xml', name)).filter((text) => text.trim() !== '')).toHaveLength(
      items.length + 1,
    );
  const guids = await elements(page, '/feed.xml', 'guid');
  expect(new Set(guids).size).toBe(items.length);
  expect(guids.map(pathOf).filter((address) => !hasFile(address))).toEqual([]);
  expect(guids.map(pathOf).every((address) => stories.some(({ slug }) => address.includes(slug)))).toBe(true);
  const dates = (await elements(page, '/feed.xml', 'pubDate')).map((date) => Date.parse(date));
  expect(dates).toHaveLength(items.length);
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

test('the feed is served as such, and every page names it', async ({ page }) => {
  const response = await page.request.get(`${product.url}/feed.xml`);
  expect(response.headers()['content-type']).toMatch(/xml/);
  await page.goto(`${product.url}/`);
  await expect(page.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveAttribute(
    'href',
    '/feed.xml',
  );
});

test('the calendar file is iCalendar: CRLF, lines of 75 bytes at most, whole components', () => {
  const text = product.read('/activities.ics');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const tooLong = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  expect(tooLong).toEqual([]);
  // A fold must not cut a character in two.
  expect(text).not.toContain('\uFFFD');
  const [first, version] = lines('/activities.ics');
  expect([first, version]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines('/activities.ics').at(-1)).toBe('END:VCALENDAR');
  expect(valuesOf('/activities.ics', 'BEGIN').toSorted()).toEqual(
    valuesOf('/activities.ics', 'END').toSorted(),
  );
  expect(valuesOf('/activities.ics', 'PRODID')).toHaveLength(1);
});

test('every event of the calendar has an identity, a stamp, a start, a name and a place', () => {
  const events = valuesOf('/activities.ics', 'BEGIN').filter((name) => name === 'VEVENT').length;
  expect(events).toBeGreaterThan(0);
  for (const name of ['UID', 'DTSTAMP', 'SUMMARY', 'LOCATION'])
    expect(valuesOf('/activities.ics', name)).toHaveLength(events);
  expect(new Set(valuesOf('/activities.ics', 'UID')).size).toBe(events);
  const starts = lines('/activities.ics').filter((line) => line.startsWith('DTSTART;TZID=Asia/Shanghai:'));
  expect(starts).toHaveLength(events);
  expect(valuesOf('/activities.ics', 'TZID')).toEqual(['Asia/Shanghai']);
});

test('a planned activity has a calendar file of its own with just that event', () => {
  const planned = product.rows('activities').filter(({ state }) => state === 'planned');
  expect(planned.length).toBeGreaterThan(0);
  for (const { id, slug } of planned) {
    const uids = valuesOf(`/activities/${slug}.ics`, 'UID');
    expect(uids).toHaveLength(1);
    expect(uids[0]).toContain(id);
  }
});

test('the sitemap leads to every page that search engines may list, each once, and to nothing else', async ({
  page,
}) => {
  const shards = (await elements(page, '/sitemap-index.xml', 'loc')).map(pathOf);
  const urls: string[] = [];
  for (const shard of shards) urls.push(...(await elements(page, shard, 'loc')).map(pathOf));
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.filter((url) => !hasFile(url))).toEqual([]);
  const rows = (['stations', 'projects', 'teams', 'activities', 'documents'] as const).flatMap((family) =>
    product.rows(family).map(({ slug }) => `/${family}/${slug}/`),
  );
  expect(rows.filter((url) => !urls.includes(url))).toEqual([]);
  const hidden = urls.filter((url) =>
    product.read(`${url}index.html`).includes('name="robots" content="noindex"'),
  );
  expect(hidden).toEqual([]);
});

test('dates of the sitemap are days that have been', async ({ page }) => {
  const shards = (await elements(page, '/sitemap-index.xml', 'loc')).map(pathOf);
  const days: string[] = [];
  for (const shard of shards) days.push(...(await elements(page, shard, 'lastmod')));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Date.parse(day) > Date.now())).toEqual([]);
});
