import { decodeHtml } from '../html/html-pieces.ts';
import { escapedAttributes } from '../html/escaped-attributes.ts';
import { apart, labelKey } from '#site/words/spaced.ts';
import type { SearchRecord } from '#site/subjects/pages.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** Punctuation inserted after names and values that the page separates only by layout. */
const ends = { dt: '：', dd: '；', li: '；' } as const;

/** Adds the punctuation for this element if the text does not already end with punctuation. */
function ended(text: string, element: keyof typeof ends | undefined): string {
  const words = text.trimEnd();
  return element === undefined || !/[\p{L}\p{N}）)]$/u.test(words) ? text : `${words}${ends[element]}`;
}

/**
 * A page as input for the index: the text of its `<main>` with every character as a separate word, plus
 * title, kind, date and the plain text for showing results. `nav`, `svg` and forms are removed here; Pagefind
 * skips `aside` and elements with `data-search-ignore` (`excludeSelectors`). Null if the page has no
 * `<main>`.
 */
export function pageForIndex(html: string, record: SearchRecord): string | null {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(escapedAttributes(html))?.[1];
  if (main === undefined) return null;
  const body = main
    .replaceAll('<wbr>', '')
    .replace(/<(script|style|template|svg|nav|form)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(
      /(^|>)([^<]+)(?=(?:\s*<\/(?:a|b|span|strong|time)>)*\s*<\/(dt|dd|li)>|<|$)/g,
      (_, before: string, text: string, end?: keyof typeof ends) =>
        `${before} ${escape(apart(ended(decodeHtml(text), end)))} `,
    );
  const notes = (['title', 'kind', 'date'] as const)
    .map((name) => `<i data-pagefind-meta="${name}[data-v]" data-v="${escape(record[name])}"></i>`)
    .join('');
  const sort = `<i data-pagefind-sort="date[data-v]" data-v="${record.date === '' ? '0000-00-00' : record.date}"></i>`;
  const labels = [...new Set(record.labels?.map(labelKey))]
    .map((label) => `<i data-pagefind-filter="label[data-v]" data-v="${escape(label)}"></i>`)
    .join('');
  return `<!doctype html><html lang="x"><body><main data-pagefind-body>${notes}${labels}${sort}${body}</main></body></html>`;
}

/** Elements that Pagefind skips. */
export const excludeSelectors = ['aside', '[data-search-ignore]'];
