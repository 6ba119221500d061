import { labelKey, spaced } from '#site/words/spaced.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { takeApart } from './take-apart.ts';

export interface Found {
  /** Best first; equally good results newest first. */
  readonly results: readonly PagefindResult[];
  /**
   * How well the pages match. `exact`: they contain the words as typed. `apart`: they contain the words of
   * the query, but not next to each other. `loose`: they contain most of the characters.
   */
  readonly match: 'exact' | 'apart' | 'loose';
  /** How many of the first results have the query as their exact name. */
  readonly named: number;
  /** The words that the pages contain: the parts of the query, or the pieces it was split into. */
  readonly words: readonly string[];
}

/**
 * Finds the pages that contain every part of the query (parts are separated by spaces) as typed. If there are
 * none, splits the query into words. Exact phrases decide which pages are found. Pagefind's score for the
 * loose query decides the order, then the date. Pages whose exact name was typed come first. `isStale` tells
 * whether a newer query has arrived.
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
  // Stops looking up when a newer query has arrived.
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
