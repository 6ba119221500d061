/** A run of text, marked where it is what was asked for. */
export interface Run {
  text: string;
  isMatch: boolean;
}

const before = 28;
const length = 96;

/** Pattern of a query in running text: its characters, whatever punctuation or space stands between them. */
export function patternOf(query: string): RegExp | null {
  const characters = [...query.normalize('NFKC').toLowerCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
  if (characters.length === 0) return null;
  return new RegExp(characters.join('[^\\p{L}\\p{N}]{0,3}'), 'giu');
}

/** Cuts a text into runs, marking what any of the patterns matches. */
export function markMatches(text: string, patterns: readonly RegExp[]): Run[] {
  const marked = new Array<boolean>(text.length).fill(false);
  for (const pattern of patterns) {
    for (const { 0: match, index } of text.matchAll(pattern)) marked.fill(true, index, index + match.length);
  }
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isMatch = marked[at] ?? false;
    const last = runs.at(-1);
    if (last?.isMatch === isMatch) last.text += text[at] ?? '';
    else runs.push({ text: text[at] ?? '', isMatch });
  }
  return runs;
}

/** The part of an indexed text (a space after each character) around the first match, spaces taken out again. */
export function excerptOf(indexed: string, patterns: readonly RegExp[]): string {
  const text = indexed.replace(/\s+/g, '');
  const places = patterns.map((pattern) => text.search(pattern)).filter((place) => place >= 0);
  const from = Math.max(0, (places.length > 0 ? Math.min(...places) : 0) - before);
  const part = text.slice(from, from + length);
  return `${from > 0 ? '…' : ''}${part}${from + length < text.length ? '…' : ''}`;
}
