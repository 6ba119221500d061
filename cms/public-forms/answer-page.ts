import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { escapeHtml, html, type Html } from '#content/writing/html.ts';
import { answerPlace, answerPaths } from '#content/wishes/places.ts';
import { settings } from '#cms/env/env.ts';
import { liveRelease } from '#cms/publish/release-folders.ts';

/** The pages are for one person: nobody keeps them, no search engine lists them, no other site frames them. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Page without the site's frame, for the time before the first release. */
const bare = (title: string, body: Html) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><main>${body}</main></html>`;

/** Which of the site's empty pages an answer is written into. */
export type AnswerFrame = keyof typeof answerPaths;

export interface AnswerOptions {
  frame?: AnswerFrame;
  status?: number;
  /** Seconds after which the same may be tried again. */
  retryAfter?: number;
}

/** The live release's empty page for answers; null if there is none. */
async function pageOf(frame: AnswerFrame): Promise<string | null> {
  const name = liveRelease(settings.releasesDir);
  if (name === null) return null;
  const file = path.join(settings.releasesDir, name, answerPaths[frame], 'index.html');
  const text = await readFile(file, 'utf8').catch(() => null);
  return text?.includes(answerPlace) === true ? text : null;
}

/** An answer in the frame of the live site, so that it looks like every other page. */
export async function answerPage(
  title: string,
  body: Html,
  { frame = 'wishes', status = 200, retryAfter }: AnswerOptions = {},
): Promise<Response> {
  const page = await pageOf(frame);
  const whole = html`<h1>${title}</h1>
    ${body}`;
  const text =
    page === null
      ? bare(title, whole)
      : page
          .replace(/<title>[^<]*/, () => `<title>${escapeHtml(title)}`)
          .replace(answerPlace, () => whole.toString());
  return new Response(text, {
    status,
    headers: { ...headers, ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }) },
  });
}
