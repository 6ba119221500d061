import { markdownLinks } from './markdown-links.ts';
import type { Passage } from './passage.ts';

/** A link or bare web address in a text. */
export interface TextLink extends Passage {
  /** The address alone; empty if the link has none. */
  href: string;
}

const bareAddress = /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+/g;
const closing = new Set(".,;:!?'");

/** Removes punctuation that ends a sentence from an address. */
function withoutClosing(address: string): string {
  let end = address.length;
  while (end > 0 && closing.has(address[end - 1] ?? '')) end -= 1;
  return address.slice(0, end);
}

/** Finds every Markdown link and every bare web address, in text order. */
export function findLinks(text: string): TextLink[] {
  const links: TextLink[] = [];
  const taken = markdownLinks(text);
  for (const { from, to, href: raw, hrefAt } of taken) {
    const href = raw.trim();
    links.push(
      href === ''
        ? { index: from, match: text.slice(from, to), href }
        : { index: hrefAt + raw.indexOf(href), match: href, href },
    );
  }
  let next = 0;
  for (const { 0: found, index } of text.matchAll(bareAddress)) {
    while (next < taken.length && (taken[next]?.to ?? 0) <= index) next += 1;
    const link = taken[next];
    if (link !== undefined && link.hrefAt <= index && index < link.to) continue;
    const href = withoutClosing(found);
    links.push({ index, match: href, href });
  }
  return links.sort((a, b) => a.index - b.index);
}
