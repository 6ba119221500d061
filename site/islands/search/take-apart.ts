import type { PagefindResult } from './pagefind.ts';

/** Longest text that is split, in characters. A longer text is a sentence rather than joined words. */
const longest = 14;
/** Maximum number of pieces looked up for one text. */
const mostLookUps = 24;

/** The words of a query, and the pages that contain all of them. */
export interface TakenApart {
  readonly pieces: readonly string[];
  readonly pages: readonly PagefindResult[];
}

/**
 * Splits a query whose words are next to each other on no page (龙堰村义诊). Each piece has at least two
 * characters, the first pieces are as long as possible, and some page contains all pieces. Adjacent letters
 * and digits stay together. Null if there is no such split, or if it would need too many lookups.
 */
export async function takeApart(
  text: string,
  lookUp: (piece: string) => Promise<readonly PagefindResult[]>,
): Promise<TakenApart | null> {
  const known = new Map<string, ReadonlySet<string>>();
  let lookUps = 0;
  const pagesWith = async (piece: string, among: readonly PagefindResult[] | null) => {
    const ids = known.get(piece);
    if (ids && among) return among.filter(({ id }) => ids.has(id));
    if ((lookUps += 1) > mostLookUps) return [];
    const pages = await lookUp(piece);
    const found = new Set(pages.map(({ id }) => id));
    known.set(piece, found);
    return among ? among.filter(({ id }) => found.has(id)) : pages;
  };
  const apart = async (
    units: readonly string[],
    among: readonly PagefindResult[] | null,
  ): Promise<TakenApart | null> => {
    for (let size = units.length; size > 0; size -= 1) {
      const rest = units.slice(size);
      const piece = units.slice(0, size).join('');
      if (piece.length < 2 || rest.join('').length === 1) continue;
      const pages = await pagesWith(piece, among);
      if (pages.length === 0) continue;
      if (rest.length === 0) return { pieces: [piece], pages };
      const others = await apart(rest, pages);
      if (others) return { pieces: [piece, ...others.pieces], pages: others.pages };
    }
    return null;
  };
  return text.length > longest ? null : apart(text.match(/[\p{Script=Latin}\p{N}]+|./gu) ?? [], null);
}
