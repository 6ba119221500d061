import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { sumTransfer } from '../support/transfer.ts';

export interface PageWeight {
  /** kB transferred with brotli, without pictures. */
  total: number;
  /** Part of `total` that is JavaScript, in kB. */
  scripts: number;
  /** Addresses requested from another host. */
  strangers: string[];
}

/** Addresses that a page loads when it is scrolled to its end, on a phone that visits for the first time. */
async function loadedBy(
  browser: Browser,
  address: string,
): Promise<{ files: string[]; strangers: string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const { origin } = new URL(address);
  const files = new Set<string>();
  const strangers: string[] = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:') return;
      if (url.origin !== origin) strangers.push(url.href);
      else if (request.resourceType() !== 'image') files.add(url.pathname);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    return { files: [...files].filter((file) => !/\.(?:svg|png|ico|webp|jpg)$/.test(file)), strangers };
  } finally {
    await context.close();
  }
}

/** Weighs pages of a built site in a browser; addresses without the base path. */
export async function measureWeights<Name extends string>(
  dir: string,
  urls: Readonly<Record<Name, string>>,
): Promise<Record<Name, PageWeight>> {
  const server = await serveFolder(dir);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const weights: Partial<Record<Name, PageWeight>> = {};
    for (const name of Object.keys(urls) as Name[]) {
      const { files, strangers } = await loadedBy(browser, server.url + urls[name]);
      const { total, scripts } = sumTransfer(dir, urls[name], files);
      weights[name] = { total: total / 1000, scripts: scripts / 1000, strangers };
    }
    return weights as Record<Name, PageWeight>;
  } finally {
    await browser.close();
    await server.close();
  }
}
