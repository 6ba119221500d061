import { escapeHtml } from '#content/writing/html.ts';

/** Gives a page of the site another title and heading. */
export const withTitle = (page: string, title: string): string =>
  page
    .replace(
      /(<h1[^>]*>)[^<]*(<\/h1>)/,
      (_, before: string, after: string) => before + escapeHtml(title) + after,
    )
    .replace(/(<title>)[^<·]*(?= ·|<)/, (_, before: string) => before + escapeHtml(title))
    .replace(/(aria-current="page"[^>]*>)[^<]*/, (_, before: string) => before + escapeHtml(title));
