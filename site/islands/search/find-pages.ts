import { labelKey, spaced } from '#site/words/spaced.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { takeApart } from './take-apart.ts';

export interface Found {
  /** Best first; equally good ones newest first. */
  readonly results: readonly PagefindResult[];
  /**
   * How near the pages are: they hold the words as they were typed; they hold the words that were typed together, apart; or
   * they hold most of the characters.
   */
  readonly match: 'exact' | 'apart' | 'loose';
  /** How many of the first results bear the query as their exact name. */
  readonly named: number;
  /** What the pages hold: the parts of the query, or those that it was taken apart into. */
  readonly words: readonly string[];
}

/**
 * Finds the pages that hold every part of the query (parts are separated by spaces) as it was typed; where there are none, the
 * words in it, written together. Who is in the answer is decided by the exact phrases, the order by Pagefind's weighing of
 * the loose query, and by date between equals; a page whose exact name was typed comes first. `isStale` tells that another query has come since.
 */
export async function findPages(pagefind: Pagefind, query: string, isStale = () => false): Promise<Found> {
  const words = query.split(/\s+/).filter((part) => spaced(part) !== '');
  if (words.length === 0) return { results: [], match: 'exact', named: 0, words };
  const named = (await pagefind.search(null, { filters: { label: labelKey(query) } })).results;
  const isNamed = new Set(named.map(({ id }) => id));
  const found = await findByText(pagefind, query, words, isStale);
  const others = found.results.filter(({ id }) => !isNamed.has(id));
  return {
    ...found,
    results: [...named, ...others],
    match: named.length > 0 && found.match === 'loose' ? 'exact' : found.match,
    named: named.length,
  };
}

async function findByText(
  pagefind: Pagefind,
  query: string,
  words: readonly string[],
  isStale: () => boolean,
): Promise<Omit<Found, 'named'>> {
  const loose = (await pagefind.search(words.map(spaced).join(' '))).results;
  const scores = new Map(loose.map((result) => [result.id, Number(result.score.toPrecision(3))]));
  const ordered = (members: readonly PagefindResult[]) =>
    members
      .map((result, age) => ({ result, age, score: scores.get(result.id) ?? 0 }))
      .sort((a, b) => b.score - a.score || a.age - b.age)
      .map(({ result }) => result);
  // What nobody waits for any more is not looked up to its end.
  const lookUp = async (part: string) =>
    isStale() ? [] : (await pagefind.search(`"${spaced(part)}"`, { sort: { date: 'desc' } })).results;

  let members: readonly PagefindResult[] | null = null;
  for (const word of words) {
    const results = await lookUp(word);
    const ids = new Set(results.map(({ id }) => id));
    members = members === null ? results : members.filter(({ id }) => ids.has(id));
  }
  if (members !== null && members.length > 0) return { results: ordered(members), match: 'exact', words };
  const found = await takeApart(spaced(query).replaceAll(' ', ''), lookUp);
  if (found) return { results: ordered(found.pages), match: 'apart', words: found.pieces };
  return { results: loose.slice(0, 20), match: 'loose', words };
}
