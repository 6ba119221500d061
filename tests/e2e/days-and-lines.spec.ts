import { expect, test } from '@playwright/test';
import { product } from '../support/product.ts';

const planned = () =>
  product
    .rows('activities')
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));

test('what stands in a page names days, and no 今天 or 这周 that goes stale', () => {
  for (const address of ['/index.html', '/activities/index.html']) {
    const text = product.read(address).replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, '');
    expect(text).not.toMatch(/今天|明天|后天|这周|七天之内|刚刚发生/);
  }
});

test('by script the day of an activity is called 今天, and what is over leaves the list of what is coming', async ({
  page,
}) => {
  const [first] = planned();
  if (!first) throw new Error('The sample town plans nothing.');
  await page.clock.setFixedTime(new Date(first.startsAt));
  await page.goto(`${product.url}/activities/`);
  const row = page
    .locator('.coming li')
    .filter({ hasText: first.title.slice(0, 4) })
    .first();
  await expect(row.locator('.near')).toHaveText('今天');
  await page.clock.setFixedTime(new Date(Date.parse(first.startsAt) + 14 * 86_400_000));
  await page.reload();
  await expect(page.locator('.coming li').first()).toBeHidden();
  await page.goto(`${product.url}/activities/${first.slug}/`);
  await expect(page.getByRole('heading', { name: '预定的日期已经过了，结果还没有登记' })).toBeVisible();
  await expect(page.locator('.tags')).toContainText('结果待登记');
});

test('at 360 px no line of a title ends inside a word', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['/', '/activities/', '/teams/', '/projects/', '/stations/']) {
    await page.goto(product.url + address);
    const cut = await page.evaluate(() => {
      const words = [
        '医疗',
        '健康',
        '志愿者',
        '志愿',
        '服务',
        '实践',
        '文明',
        '老人',
        '课堂',
        '心愿',
        '社会',
        '关爱',
      ];
      const topAt = (node: Text, at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().top;
      };
      return [...document.querySelectorAll('.words')].flatMap((title) => {
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        const letters: { letter: string; top: number }[] = [];
        for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
          const text: Text = node;
          letters.push(...[...text.data].map((letter, at) => ({ letter, top: topAt(text, at) })));
        }
        const all = letters.map(({ letter }) => letter).join('');
        return words.flatMap((word) => {
          const at = all.indexOf(word);
          const isCut = at >= 0 && letters[at]?.top !== letters[at + word.length - 1]?.top;
          return isCut ? [`${all}: ${word}`] : [];
        });
      });
    });
    expect(cut, address).toEqual([]);
  }
});

test('telephone numbers stay on one line at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const [station] = product.rows('stations').filter(({ phone }) => phone);
  for (const address of ['/', `/stations/${station?.slug ?? ''}/`, '/teams/', '/about/']) {
    await page.goto(product.url + address);
    const broken = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) =>
        links.flatMap((link) => (link.getClientRects().length > 1 ? [link.textContent] : [])),
      );
    expect(broken, address).toEqual([]);
  }
});
