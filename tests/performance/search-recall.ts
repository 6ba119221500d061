import type { Page } from '@playwright/test';
import { lettersOf, type PageText } from '../support/page-texts.ts';
import type { Query, QueryKind } from './search-queries.ts';

export interface Recall {
  kind: QueryKind;
  queries: number;
  /** Mean recall@10, 0–1. */
  recall: number;
  /** Queries that were not answered in full, for inspection. */
  missed: string[];
}

/** Results of all queries to the search page. */
export interface Answers {
  recall: Recall[];
  /** Seconds from Enter to the results, of each query. */
  seconds: number[];
}

/** Enters a query on the search page as a user does. Returns the addresses shown, best first. */
async function ask(page: Page, text: string, basePath: string): Promise<string[]> {
  await page.fill('#query', text);
  await page.press('#query', 'Enter');
  await page.waitForFunction((asked) => {
    const status = document.querySelector('#search-status')?.textContent ?? '';
    const settled =
      document.querySelector('#search-results')?.childElementCount || status.includes('没有找到');
    return status.includes(`“${asked}”`) && settled;
  }, text.trim());
  const hits = await page.$$eval('#search-results li[data-rank]', (items) =>
    items.map((item) => ({
      rank: Number(item.getAttribute('data-rank')),
      href: new URL(item.querySelector('a')?.href ?? '').pathname,
    })),
  );
  return hits.sort((a, b) => a.rank - b.rank).map((hit) => hit.href.replace(basePath, '/'));
}

/**
 * Recall@10 by kind of query, on the search page in a real browser. For a name or title, the page of that
 * name must be among the first ten. For a piece, all pages that contain it are relevant (found by reading
 * every page); the first ten results must contain as many of them as fit.
 */
export async function measureRecall(
  page: Page,
  texts: readonly PageText[],
  queries: readonly Query[],
  basePath = '/',
): Promise<Answers> {
  const letters = texts.map((text) => ({
    url: text.url,
    letters: lettersOf(`${text.heading} ${text.body}`),
  }));
  const results = new Map<QueryKind, { sum: number; missed: string[]; queries: number }>();
  const seconds: number[] = [];
  for (const { kind, text, wanted } of queries) {
    const began = performance.now();
    const top = (await ask(page, text, basePath)).slice(0, 10);
    seconds.push((performance.now() - began) / 1000);
    const needle = lettersOf(text);
    const relevant =
      wanted === null
        ? letters.filter((one) => one.letters.includes(needle)).map((one) => one.url)
        : [wanted];
    const found = top.filter((url) => relevant.includes(url)).length;
    const recall = relevant.length === 0 ? 1 : found / Math.min(10, relevant.length);
    const result = results.get(kind) ?? { sum: 0, missed: [], queries: 0 };
    result.sum += recall;
    result.queries += 1;
    if (recall < 1) result.missed.push(`${text} (${found}/${Math.min(10, relevant.length)})`);
    results.set(kind, result);
  }
  const recall = [...results].map(([kind, { sum, missed, queries: asked }]) => ({
    kind,
    queries: asked,
    recall: sum / asked,
    missed,
  }));
  return { recall, seconds };
}
