import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { LinkBook } from './link-book.ts';
import { checkPage } from './check-page.ts';
import { servedFile } from './served-file.ts';
import type { SiteFault } from './site-fault.ts';

export interface SiteToVerify {
  dir: string;
  /** With leading and trailing slash. */
  basePath: string;
  /** Site paths, without the base path, that must have a file, e.g. `/stations/`. */
  expected: readonly string[];
}

async function listFiles(dir: string): Promise<Set<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(
        (entry) =>
          `/${path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
      ),
  );
}

/** Result of checking a site, and input for the next check. */
export interface SiteLook {
  readonly faults: SiteFault[];
  readonly links: LinkBook;
}

/**
 * Checks a built site before it goes live: every expected page exists, every internal link has its file (and,
 * within a page, its fragment), nothing loads from another host, and no page shows an ID-card, mobile or
 * bank-card number.
 */
export async function verifySite({ dir, basePath, expected }: SiteToVerify): Promise<SiteLook> {
  const files = await listFiles(dir);
  const links = new LinkBook();
  const faults: SiteFault[] = [];
  for (const url of expected) {
    if (!files.has(servedFile(url)))
      faults.push({ page: url, message: '缺少这个页面，生成过程可能中断，请重新发布。' });
  }
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(path.join(dir, file), 'utf8');
    const page = file.replace(/index\.html$/, '');
    const look = checkPage(page, html, basePath, (url) => files.has(servedFile(url)));
    links.note(page, look.targets);
    faults.push(...look.faults);
  }
  return { faults, links };
}
