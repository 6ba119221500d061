import { expect, test } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { pageKinds, type PageKind } from '../support/page-kinds.ts';
import { product } from '../support/product.ts';

const kinds = [
  'home',
  'stations',
  'station',
  'story',
  'achievements',
  'search',
] as const satisfies PageKind[];
/** Runs of a page until its speed is as wanted: other work on the machine may slow one down. */
const runs = 3;
const wanted = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 };
type Category = keyof typeof wanted;
const categories = Object.keys(wanted) as Category[];

interface Report {
  scores: Record<Category, number>;
  /** The audits that cost points. */
  lost: string[];
}

/** One run of Lighthouse on a page, as on a phone (its own default: slow CPU, 4G). */
async function measure(url: string): Promise<Report> {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', ...chromiumArguments],
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'error',
    });
    if (!result) throw new Error(`Lighthouse gave no report of ${url}.`);
    const { lhr } = result;
    const lost = categories.flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${id} ${lhr.audits[id]?.displayValue ?? ''}`),
    );
    const score = (category: Category) => lhr.categories[category]?.score ?? 0;
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      lost,
    };
  } finally {
    chrome.kill();
  }
}

test.describe.configure({ timeout: 180_000 });

for (const kind of kinds) {
  test(`Lighthouse gives a page of the kind “${kind}” 100 for access, practice and search engines, 99 for speed`, async () => {
    const reports: Report[] = [];
    while (reports.length < runs && !reports.some(({ scores }) => scores.performance >= wanted.performance))
      reports.push(await measure(product.url + pageKinds[kind]().path));
    const best = reports.toSorted((a, b) => b.scores.performance - a.scores.performance)[0];
    test.info().annotations.push({ type: 'scores', description: JSON.stringify(best?.scores) });
    const short = categories.filter((category) => (best?.scores[category] ?? 0) < wanted[category]);
    expect({ short, lost: short.length > 0 ? best : null }).toEqual({ short: [], lost: null });
  });
}
