import { lettersOf, type PageText } from '../support/page-texts.ts';
import { seeded, type Random } from '../support/random.ts';

export type QueryKind = 'name' | 'title' | 'title-piece' | 'body-piece' | 'latin-digits';

export interface Query {
  kind: QueryKind;
  text: string;
  /** The page that must be found, or null if any page that contains the text is right. */
  wanted: string | null;
}

function piece(r: Random, text: string): string {
  const letters = [...lettersOf(text)];
  const length = Math.min(r.int(2, 6), letters.length);
  const from = r.int(0, letters.length - length);
  return letters.slice(from, from + length).join('');
}

/**
 * Cuts queries from the pages of a built site: whole names and titles, pieces of 2–6 characters cut without
 * regard to word boundaries, and pieces with Latin letters and digits. The same seed gives the same queries.
 */
export function cutQueries(pages: readonly PageText[], amount: number, seed = 7): Query[] {
  const r = seeded(seed);
  const lasting = pages.filter((page) => ['stations', 'projects', 'teams'].includes(page.family));
  const dated = pages.filter((page) => ['activities', 'documents'].includes(page.family));
  const mixed = pages.flatMap((page) =>
    [...lettersOf(page.body).matchAll(/\p{Script=Han}{1,2}[a-z0-9]{1,4}\p{Script=Han}{0,2}/gu)].map(
      (match) => match[0],
    ),
  );
  const titles = new Map<string, number>();
  for (const page of pages)
    titles.set(lettersOf(page.heading), (titles.get(lettersOf(page.heading)) ?? 0) + 1);
  const single = dated.filter((page) => titles.get(lettersOf(page.heading)) === 1);

  const queries: Query[] = [];
  const each = Math.ceil(amount / 5);
  for (let n = 0; n < each; n += 1) {
    const named = r.pick(lasting);
    const titled = r.pick(single);
    queries.push(
      { kind: 'name', text: named.heading, wanted: named.url },
      { kind: 'title', text: titled.heading, wanted: titled.url },
      { kind: 'title-piece', text: piece(r, r.pick(dated).heading), wanted: null },
      { kind: 'body-piece', text: piece(r, r.pick(pages).body), wanted: null },
      { kind: 'latin-digits', text: r.pick(mixed), wanted: null },
    );
  }
  return queries;
}
