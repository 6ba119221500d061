import { expect, test, type Page } from '@playwright/test';
import { pageKinds, type PageKind } from '../support/page-kinds.ts';
import { product } from '../support/product.ts';
import { sumTransfer } from '../support/transfer.ts';
import { budgets } from './budgets.ts';

/** Addresses of the files, except pictures, that a page loads when it is scrolled to its end. */
async function loadedBy(page: Page, address: string): Promise<string[]> {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'image') loaded.push(new URL(request.url()).pathname);
  });
  await page.goto(product.url + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  return [...new Set(loaded)].filter((path) => !/\.(?:svg|png|ico|webp|jpg)$/.test(path));
}

for (const kind of Object.keys(budgets) as PageKind[]) {
  const { total = 0, scripts = 0 } = budgets[kind] ?? {};
  test(`a page of the kind “${kind}” takes ${total} kB at most without pictures, ${scripts} kB of it scripts`, async ({
    page,
  }) => {
    const { path } = pageKinds[kind]();
    const spent = sumTransfer(product.releaseDir(), path, await loadedBy(page, path));
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(spent) });
    expect(spent.scripts).toBeLessThanOrEqual(scripts * 1000);
    expect(spent.total).toBeLessThanOrEqual(total * 1000);
  });
}
