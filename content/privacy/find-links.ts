import { markdownLinks } from './markdown-links.ts';
import type { Passage } from './passage.ts';

/** An address that a text links to. */
export interface TextLink extends Passage {
  /** The address alone; empty where a link leads nowhere. */
  href: string;
}

const bareAddress = /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+/g;
const closing = new Set(".,;:!?'");

/** An address without the signs that end a sentence. */
function withoutClosing(address: string): string {
  let end = address.length;
  while (end > 0 && closing.has(address[end - 1] ?? '')) end -= 1;
  return address.slice(0, end);
}

/** Every link of a Markdown text in the order of the text, and every web address that stands bare in it. */
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
