import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A page of a built site as a reader sees it. */
export interface PageText {
  /** Address without the base path, e.g. `/stations/longyan/`. */
  url: string;
  family: string;
  heading: string;
  /** Text of the main part, without elements that only link elsewhere. */
  body: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z]+|#\d+);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and digits of a text in lower case, used to compare pieces. */
export const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Removes the elements with this name from a page, including nested ones. */
function without(html: string, name: string): string {
  let rest = html;
  const innermost = new RegExp(`<${name}\\b(?:(?!<${name}\\b)[\\s\\S])*?</${name}>`, 'g');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(innermost, ' ');
  }
  return rest;
}

/**
 * Reads the pages of a built site that show one record: stations, projects, teams, activities, needs,
 * documents.
 */
export async function readPageTexts(dir: string): Promise<PageText[]> {
  const pages: PageText[] = [];
  for (const family of ['stations', 'projects', 'teams', 'activities', 'wishes', 'documents']) {
    const entries = await readdir(path.join(dir, family), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isDirectory() || /^\d{4}$/.test(entry.name)) continue;
      const html = await readFile(path.join(dir, family, entry.name, 'index.html'), 'utf8').catch(() => null);
      const main = html === null ? undefined : /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
      if (main === undefined || html === null || html.includes('data-search-list')) continue;
      const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1];
      if (heading === undefined) continue;
      const told = ['script', 'style', 'svg', 'nav', 'aside', 'form', 'template'].reduce(without, main);
      pages.push({ url: `/${family}/${entry.name}/`, family, heading: plain(heading), body: plain(told) });
    }
  }
  return pages;
}
