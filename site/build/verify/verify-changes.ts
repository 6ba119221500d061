import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LinkBook } from './link-book.ts';
import { checkPage } from './check-page.ts';
import { servedFile } from './served-file.ts';
import type { SiteFault } from './site-fault.ts';
import type { SiteLook } from './verify-site.ts';

/** Changes of a small publish. */
export interface ChangesToVerify {
  readonly dir: string;
  /** With leading and trailing slash. */
  readonly basePath: string;
  /** Link targets of all pages before the change. */
  readonly links: LinkBook;
  /** URLs with new content. */
  readonly changed: readonly string[];
  /** URLs of pages and files that are gone, e.g. `/activities/a/` and `/media/a.webp`. */
  readonly gone: readonly string[];
}

/** Checks changed pages and pages with links to something gone. All other pages were checked before. */
export async function verifyChanges(job: ChangesToVerify): Promise<SiteLook> {
  const { dir, basePath } = job;
  const links = job.links.copy();
  const isThere = (url: string) => existsSync(path.join(dir, servedFile(url)));
  const faults: SiteFault[] = [];
  const pages = (urls: readonly string[]) =>
    urls
      .map(servedFile)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/index\.html$/, ''));
  for (const page of pages(job.gone)) links.forget(page);
  const toLookAt = new Set([...pages(job.changed), ...links.linkingTo(job.gone)]);
  for (const page of toLookAt) {
    const file = page.endsWith('/') ? `${page}index.html` : page;
    const html = await readFile(path.join(dir, file), 'utf8').catch(() => null);
    if (html === null) {
      faults.push({ page, message: '缺少这个页面，生成过程可能中断，请重新发布。' });
      continue;
    }
    const look = checkPage(page, html, basePath, isThere);
    links.note(page, look.targets);
    faults.push(...look.faults);
  }
  return { faults, links };
}
