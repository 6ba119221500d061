/**
 * node tests/performance/measure-search.ts --site DIR [--queries 250]
 *
 * Measures recall@10 of a built site's search, in a browser.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { readPageTexts } from '../support/page-texts.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { cutQueries, type QueryKind } from './search-queries.ts';
import { measureRecall, type Recall } from './search-recall.ts';

export interface SearchMeasure {
  pages: number;
  queries: number;
  recall: Recall[];
  /** Mean recall@10 of whole names and titles. */
  wholeRecall: number;
  /** Mean recall@10 of pieces, which are cut without regard to word boundaries. */
  pieceRecall: number;
  /** Seconds from Enter to the results, not exceeded by 95 of 100 queries. */
  slowSeconds: number;
}

const wholeKinds: readonly QueryKind[] = ['name', 'title'];

/** Mean over the queries of some kinds. */
function mean(rows: readonly Recall[]): number {
  const queries = rows.reduce((sum, row) => sum + row.queries, 0);
  if (queries === 0) throw new Error('no query of these kinds was asked');
  return rows.reduce((sum, row) => sum + row.recall * row.queries, 0) / queries;
}

/** Serves a built site, opens its search page and measures. */
export async function measureSearch(dir: string, amount: number): Promise<SearchMeasure> {
  const texts = await readPageTexts(dir);
  const server = await serveFolder(dir);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/search/`);
    const { recall, seconds } = await measureRecall(page, texts, cutQueries(texts, amount));
    return {
      pages: texts.length,
      queries: seconds.length,
      recall,
      wholeRecall: mean(recall.filter(({ kind }) => wholeKinds.includes(kind))),
      pieceRecall: mean(recall.filter(({ kind }) => !wholeKinds.includes(kind))),
      slowSeconds: seconds.sort((a, b) => a - b)[Math.floor(seconds.length * 0.95)] ?? Infinity,
    };
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
  const { pages, queries, recall, slowSeconds } = await measureSearch(values.site, Number(values.queries));
  console.log(`${pages} pages, ${queries} queries, 95 of 100 within ${slowSeconds.toFixed(2)} s`);
  for (const row of recall)
    console.log(`${row.kind.padEnd(14)} ${row.recall.toFixed(3)}  ${row.missed.slice(0, 8).join('  ')}`);
}
