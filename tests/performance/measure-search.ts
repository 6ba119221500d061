/** node tests/performance/measure-search.ts --site DIR [--queries 250]: recall@10 of a built site's search, in a browser. */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { readPageTexts } from '../support/page-texts.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { cutQueries } from './search-queries.ts';
import { measureRecall, type Recall } from './search-recall.ts';

export interface SearchMeasure {
  pages: number;
  recall: Recall[];
  /** Milliseconds from Enter to results, median and 95th percentile. */
  seconds: number;
}

/** Serves a built site, opens its search page and measures. */
export async function measureSearch(dir: string, amount: number): Promise<SearchMeasure> {
  const texts = await readPageTexts(dir);
  const server = await serveFolder(dir);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/search/`);
    const began = performance.now();
    const recall = await measureRecall(page, texts, cutQueries(texts, amount));
    return { pages: texts.length, recall, seconds: (performance.now() - began) / 1000 };
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { site: { type: 'string' }, queries: { type: 'string', default: '250' } },
  });
  if (values.site === undefined) throw new Error('--site DIR is needed');
  const { pages, recall, seconds } = await measureSearch(values.site, Number(values.queries));
  console.log(`${pages} pages, ${values.queries} queries in ${seconds.toFixed(1)} s`);
  for (const row of recall)
    console.log(`${row.kind.padEnd(14)} ${row.recall.toFixed(3)}  ${row.missed.slice(0, 8).join('  ')}`);
}
