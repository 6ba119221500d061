import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './changes-file.ts';
import { inHistory } from './history-folder.ts';

/**
 * A page of the site as it can lie for years: without scripts, and with copies of its styles, which the site itself
 * drops when its program changes.
 */
export function freezePage(
  page: string,
  { siteDir, folder, basePath }: { siteDir: string; folder: string; basePath: string },
): string {
  const keep = (address: string): string => {
    const name = path.posix.basename(address);
    const source = path.join(siteDir, '_astro', name);
    const copy = path.join(folder, inHistory.assets, name);
    if (!existsSync(copy) && existsSync(source)) writeWhole(copy, readFileSync(source));
    return `${basePath}data/history/${inHistory.assets}/${name}`;
  };
  return page
    .replace(/<script\b(?![^>]*application\/(?:ld\+)?json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')
    .replace(
      /(<link\b[^>]*href=")([^"]*\/_astro\/[^"/]+\.css)(")/g,
      (_, before: string, address: string, after: string) => `${before}${keep(address)}${after}`,
    );
}
