import { spaced } from '#site/search/spaced.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

export interface Found {
  /** Best first; equally good ones newest first. */
  readonly results: readonly PagefindResult[];
  /** False when no page holds the words as they were typed, and pages with most of their characters are shown instead. */
  readonly isExact: boolean;
}

/**
 * Finds the pages that hold every part of the query (parts are separated by spaces) as it was typed. Who is in the answer
 * is decided by the exact phrase, the order by Pagefind's weighing of the loose query, and by date between equals.
 */
export async function findPages(pagefind: Pagefind, query: string): Promise<Found> {
  const parts = query.split(/\s+/).map(spaced).filter(Boolean);
  if (parts.length === 0) return { results: [], isExact: true };
  const loose = (await pagefind.search(parts.join(' '))).results;
  let members: PagefindResult[] | null = null;
  for (const part of parts) {
    const { results } = await pagefind.search(`"${part}"`, { sort: { date: 'desc' } });
    const ids = new Set(results.map((result) => result.id));
    members = members === null ? results : members.filter((result) => ids.has(result.id));
  }
  if (members === null || members.length === 0) return { results: loose.slice(0, 20), isExact: false };
  const scores = new Map(loose.map((result) => [result.id, Number(result.score.toPrecision(3))]));
  const results = members
    .map((result, age) => ({ result, age, score: scores.get(result.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.age - b.age)
    .map(({ result }) => result);
  return { results, isExact: true };
}
