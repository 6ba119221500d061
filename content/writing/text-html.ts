import { cleanText } from './clean-text.ts';
import { escapeHtml } from './html.ts';
import { parseText, type Block } from './parse-text.ts';
import type { Words } from './parse-line.ts';

export interface TextLook {
  /** Level of the text's highest heading. */
  readonly startAt: 2 | 3 | 4;
  /** Returns the address of a page of this site as a page links to it, e.g. with the base path. */
  readonly link: (path: string) => string;
}

// Written by an editor (`data-written`). If the link is broken, the gate reports it; the site is still built.
const anchor = (href: string, { link }: TextLook) =>
  /^https?:/i.test(href)
    ? `<a href="${escapeHtml(href)}" rel="external noopener" data-written="">`
    : `<a href="${escapeHtml(href.startsWith('/') ? link(href) : href)}" data-written="">`;

const wordsHtml = (words: Words, look: TextLook) =>
  words
    .map(({ text, isStrong, href }) => {
      const shown = isStrong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text);
      return href === null ? shown : `${anchor(href, look)}${shown}</a>`;
    })
    .join('');

/**
 * HTML of a longer text. Only the marks of `parseText` have a meaning; all other characters are shown as
 * written. Headings begin at `<h{startAt}>`. `link` resolves links to pages of the site; links to other sites
 * carry `rel="external"`.
 */
export function textHtml(text: string, look: TextLook): string {
  const blocks = parseText(cleanText(text));
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const shift = look.startAt - Math.min(...levels, 6);
  const html = (block: Block) => {
    const lines = block.lines.map((words) => wordsHtml(words, look));
    if (block.kind === 'paragraph') return `<p>${lines.join('<br>')}</p>\n`;
    if (block.kind === 'list') {
      const name = block.isNumbered ? 'ol' : 'ul';
      return `<${name}>\n${lines.map((line) => `<li>${line}</li>\n`).join('')}</${name}>\n`;
    }
    const name = `h${Math.min(6, block.level + shift)}`;
    return `<${name}>${lines.join('')}</${name}>\n`;
  };
  return blocks.map(html).join('');
}
