import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);
const ending = '.pf_fragment';
/** Files read at the same time. Kept low, because a publish may run on the same machine. */
const atOnce = 8;

/** Pages of one bundle of an index: URL (with the base path) → Pagefind's identifier. */
export async function indexedPages(bundleDir: string): Promise<Map<string, string>> {
  const folder = path.join(bundleDir, 'fragment');
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const pages = new Map<string, string>();
  for (let start = 0; start < files.length; start += atOnce) {
    await Promise.all(
      files.slice(start, start + atOnce).map(async (name) => {
        const text = (await unzip(await readFile(path.join(folder, name)))).toString('utf8');
        // Pagefind writes a signature before the JSON.
        const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
        pages.set(url, name.slice(0, -ending.length));
      }),
    );
  }
  return pages;
}
