import type { Passage } from './passage.ts';

/** An address that a text links to. */
export interface TextLink extends Passage {
  /** The address alone; empty where a link leads nowhere. */
  href: string;
}

const markdownLink = /(?<!!)\[[^\]\n]*\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g;
const bareAddress = /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+/g;

/** Every link of a Markdown text in the order of the text, and every web address that stands bare in it. */
export function findLinks(text: string): TextLink[] {
  const links: TextLink[] = [];
  for (const found of text.matchAll(markdownLink)) {
    const href = (found[1] ?? '').trim();
    const index = href === '' ? found.index : found.index + found[0].lastIndexOf(href);
    links.push({ index, match: href === '' ? found[0] : href, href });
  }
  for (const { 0: found, index } of text.matchAll(bareAddress)) {
    const href = found.replace(/[.,;:!?']+$/, '');
    if (!links.some((link) => link.index <= index && index < link.index + link.match.length))
      links.push({ index, match: href, href });
  }
  return links.sort((a, b) => a.index - b.index);
}
