import { decodeHtml } from '../html/html-pieces.ts';
import { escapedAttributes } from '../html/escaped-attributes.ts';
import { apart, labelKey } from '#site/words/spaced.ts';
import type { SearchRecord } from '#site/subjects/pages.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** What stands between a name and its value, and between two values, where the page sets them apart by its layout. */
const ends = { dt: '：', dd: '；', li: '；' } as const;

/** A text with the mark that ends it, where it has none of its own. */
function ended(text: string, element: keyof typeof ends | undefined): string {
  const words = text.trimEnd();
  return element === undefined || !/[\p{L}\p{N}）)]$/u.test(words) ? text : `${words}${ends[element]}`;
}

/**
 * The page as the index reads it, not as people do: the text of its `<main>` with every character a word of its own, and
 * title, kind, date and the plain words for showing a result. Elements `nav`, `aside`, `svg` and those marked
 * `data-search-ignore` are left out by the index (`excludeSelectors`). Null when the page has no `<main>`.
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

/** Elements that the index passes over. */
export const excludeSelectors = ['aside', '[data-search-ignore]'];
