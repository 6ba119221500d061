import type { Html } from '#content/writing/html.ts';

/** Answer with a page to print: for one person, kept by nobody. */
export const printedAnswer = (page: Html): Response =>
  new Response(page.toString(), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
