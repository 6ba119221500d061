/** A piece of text; `isMatch` if it matches the query. */
export interface Run {
  text: string;
  isMatch: boolean;
}

const before = 28;
const length = 96;

/**
 * Pattern that finds a query in text, ignoring up to 3 spaces or signs between characters. Null if it has no
 * letters or digits.
 */
export function patternOf(query: string): RegExp | null {
  const characters = [...query.normalize('NFKC').toLowerCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
  if (characters.length === 0) return null;
  return new RegExp(characters.join('[^\\p{L}\\p{N}]{0,3}'), 'giu');
}

/** Cuts a text into pieces and marks those that match any of the patterns. */
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

/** Full-width punctuation for Chinese text; the index stores it in normal width. */
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

function withChinesePunctuation(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}”》）)])[,;:!?]|[,;:!?](?=\p{Script=Han})/gu, (mark) => wide[mark] ?? mark)
    .replace(/\((?=[^()]*\p{Script=Han})([^()]*)\)/gu, '（$1）');
}

/** Text after the title and the day, which are already shown above the excerpt. */
function behindTitle(text: string, title: string): string {
  const name = title.normalize('NFKC').replace(/\s+/g, '');
  const place = text.indexOf(name);
  if (place < 0 || place > 40) return text;
  return text.slice(place + name.length).replace(/^\d{4}年\d+月\d+日(?:周.)?(?:\d+:\d\d)?/, '');
}

/**
 * The part of an indexed text around the first match, without the spaces that the index has after each
 * character. Starts at the beginning of the clause if that is near. If only the title matches, returns the
 * start of the page.
 */
export function excerptOf(indexed: string, title: string, patterns: readonly RegExp[]): string {
  const text = behindTitle(indexed.replace(/\s+/g, ''), title);
  const places = patterns.map((pattern) => text.search(pattern)).filter((place) => place >= 0);
  const earliest = Math.max(0, (places.length > 0 ? Math.min(...places) : 0) - before);
  const lead = text.slice(earliest, earliest + before);
  const clause = earliest === 0 ? 0 : Math.max(...[...'。;!?,'].map((mark) => lead.lastIndexOf(mark))) + 1;
  const from = earliest + clause;
  const part = text.slice(from, from + length);
  const isCut = from > 0 && clause === 0;
  return withChinesePunctuation(`${isCut ? '…' : ''}${part}${from + length < text.length ? '…' : ''}`);
}
